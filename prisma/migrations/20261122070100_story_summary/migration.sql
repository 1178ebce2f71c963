-- CreateTable
CREATE TABLE "Summary" (
    "storyId" TEXT NOT NULL PRIMARY KEY,
    "seq" INTEGER NOT NULL,
    "engine" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,
    "figures" INTEGER NOT NULL,
    "needed" INTEGER NOT NULL,
    "stale" INTEGER NOT NULL,
    "lastBy" TEXT,
    "lastAt" DATETIME,
    CONSTRAINT "Summary_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE RESTRICT
);
