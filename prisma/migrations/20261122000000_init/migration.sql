-- CreateTable
CREATE TABLE "Story" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Text" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "bytes" BLOB NOT NULL,
    "text" TEXT NOT NULL,
    "storedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Act" (
    "storyId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT,
    "kind" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "undoes" INTEGER,
    "textId" TEXT,
    "requestId" TEXT,

    PRIMARY KEY ("storyId", "seq"),
    CONSTRAINT "Act_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Act_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Act_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Act_storyId_undoes_fkey" FOREIGN KEY ("storyId", "undoes") REFERENCES "Act" ("storyId", "seq") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Story_createdAt_idx" ON "Story"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Act_requestId_key" ON "Act"("requestId");
