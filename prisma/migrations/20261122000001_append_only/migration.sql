-- Texts and acts are added, never changed and never deleted: a desk that is asked in two years what it decided, and on
-- which words, must find them as they were. The database itself sees to it, whatever program holds it.

-- The sentence says what to do instead.
CREATE TRIGGER "act_is_never_changed" BEFORE UPDATE ON "Act"
BEGIN
  SELECT RAISE(ABORT, 'An act is never changed: what it did is undone by one more act.');
END;

CREATE TRIGGER "act_is_never_deleted" BEFORE DELETE ON "Act"
BEGIN
  SELECT RAISE(ABORT, 'An act is never deleted: what it did is undone by one more act.');
END;

-- INSERT OR REPLACE deletes without firing the trigger above, so a number that is taken is refused before it comes to
-- that. The same rule leaves no gap: a missing number would look like an act that somebody took out.
CREATE TRIGGER "act_follows_the_last" BEFORE INSERT ON "Act"
WHEN NEW."seq" IS NOT (SELECT COALESCE(MAX("seq"), 0) + 1 FROM "Act" WHERE "storyId" = NEW."storyId")
BEGIN
  SELECT RAISE(ABORT, 'An act takes the number after the last one of its story.');
END;

CREATE TRIGGER "act_answers_one_request" BEFORE INSERT ON "Act"
WHEN EXISTS (SELECT 1 FROM "Act" WHERE "requestId" = NEW."requestId")
BEGIN
  SELECT RAISE(ABORT, 'This request has made its act already.');
END;

CREATE TRIGGER "text_is_never_changed" BEFORE UPDATE ON "Text"
BEGIN
  SELECT RAISE(ABORT, 'A stored text is never changed: every quote counts its place in it.');
END;

CREATE TRIGGER "text_is_never_deleted" BEFORE DELETE ON "Text"
BEGIN
  SELECT RAISE(ABORT, 'A stored text is never deleted: an article is withdrawn by an act.');
END;

CREATE TRIGGER "text_is_stored_once" BEFORE INSERT ON "Text"
WHEN EXISTS (SELECT 1 FROM "Text" WHERE "id" = NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'This text is stored already.');
END;

-- Until there are accounts there is one person, who uses this machine; the name is asked at the first decision.
INSERT INTO "Person" ("id", "createdAt") VALUES ('local', strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'));
