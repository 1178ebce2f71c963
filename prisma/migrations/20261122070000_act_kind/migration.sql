-- CreateIndex
CREATE INDEX "Act_kind_idx" ON "Act"("kind");
