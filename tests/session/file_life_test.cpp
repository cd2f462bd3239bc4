// SPDX-License-Identifier: Apache-2.0
// New, open, save, save as; revs and ancestors; what a failed save leaves alone.
#include <fstream>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "journeyline/edits/map.h"
#include "open_session.h"
#include "support/faulty_file_ops.h"

namespace journeyline::session {
namespace {

using test::OpenSession;

class FileLife : public testing::Test {
protected:
    [[nodiscard]] QString at(const char* name) const { return folder.filePath(name); }
    [[nodiscard]] static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void retitle(const char* title) { ASSERT_TRUE(session.apply("Title", edits::setTitle(session.map(), title)).ok()); }

    QTemporaryDir folder;
    OpenSession open;
    Session& session = open.session;
};

TEST_F(FileLife, saveAsAndOpenGiveTheSameMap) {
    ASSERT_TRUE(session.saveAs(at("kaart één.cjm")).ok());
    EXPECT_EQ(session.path(), at("kaart één.cjm"));
    EXPECT_EQ(open.path.count(), 1);
    OpenSession other;
    ASSERT_TRUE(other.session.open(at("kaart één.cjm")).ok());
    EXPECT_EQ(other.session.map(), session.map());
    EXPECT_FALSE(other.session.modified());
    EXPECT_TRUE(other.session.lastNotes().empty());
    EXPECT_EQ(other.changed.count(), 1);
    EXPECT_EQ(other.path.count(), 1);
}

TEST_F(FileLife, savingWithoutAPathIsAFault) {
    EXPECT_EQ(session.save().fault().code, "session.no-path");
}

TEST_F(FileLife, anUnmodifiedMapIsNotWritten) {
    ASSERT_TRUE(session.saveAs(at("map.cjm")).ok());
    const QByteArray others("what another program wrote");
    QFile file(at("map.cjm"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(others) == others.size());
    file.close();
    ASSERT_TRUE(session.save().ok());
    EXPECT_EQ(contentOf(at("map.cjm")), others);
}

TEST_F(FileLife, anUnmodifiedMapWhoseFileIsGoneIsWrittenAgain) {
    ASSERT_TRUE(session.saveAs(at("map.cjm")).ok());
    const auto before = contentOf(at("map.cjm"));
    ASSERT_TRUE(QFile::remove(at("map.cjm")));
    ASSERT_TRUE(session.save().ok());
    EXPECT_EQ(contentOf(at("map.cjm")), before);
}

TEST_F(FileLife, whatSomebodyElseSavedIsNotReplacedUnasked) {
    ASSERT_TRUE(session.saveAs(at("map.cjm")).ok());
    OpenSession colleague;
    ASSERT_TRUE(colleague.session.open(at("map.cjm")).ok());
    const auto theirs = edits::setTitle(colleague.session.map(), "Theirs");
    ASSERT_TRUE(colleague.session.apply("Title", theirs).ok());
    ASSERT_TRUE(colleague.session.save().ok());
    const QByteArray saved = contentOf(at("map.cjm"));

    retitle("Mine");
    const Map mine = session.map();
    for (int tries = 0; tries < 2; ++tries) {
        const Result<Done> refused = session.save();
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.fault().code, "session.changed-by-others");
        EXPECT_EQ(refused.fault().place.file, at("map.cjm").toStdString());
    }
    EXPECT_EQ(contentOf(at("map.cjm")), saved);
    EXPECT_EQ(session.map(), mine);
    EXPECT_TRUE(session.modified());

    ASSERT_TRUE(session.save(Over::OthersVersion).ok());
    EXPECT_TRUE(contentOf(at("map.cjm")).contains("Mine"));
    retitle("Mine again");
    EXPECT_TRUE(session.save().ok()) << "now the file is this session's own";
    ASSERT_TRUE(colleague.session.apply("Title", edits::setTitle(theirs.value(), "Theirs again")).ok());
    EXPECT_FALSE(colleague.session.save().ok()) << "and not the colleague's any more";
}

// A save may fail when its file is in place already, in the sync of the folder. That file is not somebody else's.
TEST_F(FileLife, whatAFailedSaveLeftIsOnesOwn) {
    ASSERT_TRUE(session.saveAs(at("map.cjm")).ok());
    const QByteArray first = contentOf(at("map.cjm"));
    int arrived = 0;
    for (int call = 1;; ++call) {
        QFile file(at("map.cjm"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(first) == first.size());
        file.close();
        journeyline::test::FaultyFileOps ops({call, EIO, false});
        CountingIds ids{"m"};
        Session faulty(ops, ids);
        if (!faulty.open(at("map.cjm")).ok()) continue;
        const auto retitled = [&](const char* title) {
            return faulty.apply("Title", edits::setTitle(faulty.map(), title)).ok();
        };
        ASSERT_TRUE(retitled("Two"));
        const Result<Done> failed = faulty.save();
        if (failed.ok() && !ops.hit()) break;
        if (failed.ok()) continue; // of what may fail without harm
        const bool there = contentOf(at("map.cjm")).contains("Two");
        arrived += there ? 1 : 0;
        if (there && arrived % 2 == 0) { // taking back what the file holds is a change of the file
            faulty.undo();
            EXPECT_TRUE(faulty.modified()) << call;
            EXPECT_TRUE(faulty.save().ok()) << call;
            EXPECT_FALSE(contentOf(at("map.cjm")).contains("Two")) << call;
            EXPECT_FALSE(faulty.modified()) << call;
            continue;
        }
        ASSERT_TRUE(retitled("Three"));
        const Result<Done> again = faulty.save();
        EXPECT_TRUE(again.ok()) << call << " " << again.fault().code;
    }
    EXPECT_GT(arrived, 0);
}

TEST_F(FileLife, aFileTouchedByASyncIsStillOnesOwn) {
    ASSERT_TRUE(session.saveAs(at("map.cjm")).ok());
    ASSERT_TRUE(QFile::copy(at("map.cjm"), at("copy.cjm")) && QFile::remove(at("map.cjm")) &&
                QFile::rename(at("copy.cjm"), at("map.cjm")));
    retitle("Mine");
    EXPECT_TRUE(session.save().ok());
}

TEST_F(FileLife, aSaveThatChangesContentGetsANewRevAndKeepsTheOldOne) {
    ASSERT_TRUE(session.saveAs(at("map.cjm")).ok());
    const std::string first = session.map().rev;
    EXPECT_FALSE(first.empty());
    EXPECT_TRUE(session.map().ancestors.empty());
    retitle("Second");
    ASSERT_TRUE(session.save().ok());
    EXPECT_NE(session.map().rev, first);
    EXPECT_EQ(session.map().ancestors, Texts{first});
    EXPECT_EQ(session.path(), at("map.cjm"));
    EXPECT_FALSE(session.modified());
    const std::string second = session.map().rev;
    ASSERT_TRUE(session.saveAs(at("copy.cjm")).ok());
    EXPECT_EQ(session.map().rev, second) << "the same content is the same version";
    EXPECT_EQ(contentOf(at("copy.cjm")), contentOf(at("map.cjm")));
}

TEST_F(FileLife, ancestorsAreAtMostSixtyFourNewestFirst) {
    ASSERT_TRUE(session.saveAs(at("map.cjm")).ok());
    std::string before;
    for (int i = 0; i < 70; ++i) {
        before = session.map().rev;
        retitle(std::to_string(i).c_str());
        ASSERT_TRUE(session.save().ok());
    }
    EXPECT_EQ(session.map().ancestors.size(), 64U);
    EXPECT_EQ(session.map().ancestors.front(), before);
}

TEST_F(FileLife, undoGoesBackThroughASaveAndKnowsWhatIsOnDisk) {
    ASSERT_TRUE(session.saveAs(at("map.cjm")).ok());
    retitle("Second");
    ASSERT_TRUE(session.save().ok());
    const std::string rev = session.map().rev;
    session.undo();
    EXPECT_EQ(session.map().title, "Sample");
    EXPECT_TRUE(session.modified());
    EXPECT_EQ(session.map().rev, rev) << "the rev is that of the file, not of the step";
    session.redo();
    EXPECT_FALSE(session.modified());
}

TEST_F(FileLife, afterAFailedSaveEverythingIsStillThere) {
    QDir().mkdir(at("sub"));
    ASSERT_TRUE(session.saveAs(at("sub/map.cjm")).ok());
    retitle("Second");
    const Map before = session.map();
    ASSERT_TRUE(QDir(at("sub")).removeRecursively());
    open.forgetSignals();
    const Result<Done> saved = session.save();
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.fault().code, "storage.folder-gone");
    EXPECT_TRUE(session.modified());
    EXPECT_EQ(session.map(), before);
    EXPECT_EQ(session.path(), at("sub/map.cjm"));
    EXPECT_TRUE(session.canUndo());
    EXPECT_EQ(open.changed.count() + open.modified.count() + open.path.count(), 0);
    ASSERT_TRUE(session.saveAs(at("rescued.cjm")).ok());
    EXPECT_FALSE(session.modified());
}

TEST_F(FileLife, aSaveTakesTheTextBeingTyped) {
    ASSERT_TRUE(session.saveAs(at("map.cjm")).ok());
    const auto typing = session.beginGesture("Type");
    ASSERT_TRUE(typing->preview(edits::setTitle(typing->base(), "Typed")).ok());
    ASSERT_TRUE(session.save().ok());
    EXPECT_FALSE(session.gestureOpen());
    EXPECT_TRUE(contentOf(at("map.cjm")).contains("Typed"));
}

TEST_F(FileLife, aFileThatCannotBeReadLeavesTheSessionAlone) {
    retitle("Mine");
    const Map before = session.map();
    std::ofstream(at("bad.cjm").toStdString()) << "{\"format\": \"cjm\",";
    for (const char* name : {"bad.cjm", "missing.cjm"}) {
        EXPECT_FALSE(session.open(at(name)).ok()) << name;
        EXPECT_EQ(session.map(), before);
        EXPECT_TRUE(session.canUndo());
        EXPECT_TRUE(session.modified());
        EXPECT_TRUE(session.path().isEmpty());
    }
}

TEST_F(FileLife, whatWasPutRightWhileReadingIsTold) {
    std::ofstream(at("odd.cjm").toStdString())
        << R"({"format": "cjm", "version": 1, "id": "m", "title": "Odd", "state": "sideways"})";
    ASSERT_TRUE(session.open(at("odd.cjm")).ok());
    ASSERT_FALSE(session.lastNotes().empty());
    EXPECT_EQ(session.lastNotes().front().code, "file.unknown-word");
    session.newMap(Map());
    EXPECT_TRUE(session.lastNotes().empty());
}

struct NotedFile {
    const char* content;
    bool repaired;
};

TEST_F(FileLife, whatWasRepairedCountsAsModifiedSoThatSavingKeepsIt) {
    constexpr NotedFile cases[] = {
        {R"({"format": "cjm", "version": 1, "id": "m", "phases": [{"title": "No id"}]})", true},
        {R"({"format": "cjm", "version": 1, "id": "m", "title": "Odd", "state": "sideways"})", false},
    };
    for (const NotedFile& item : cases) {
        std::ofstream(at("noted.cjm").toStdString()) << item.content;
        ASSERT_TRUE(session.open(at("noted.cjm")).ok()) << item.content;
        ASSERT_FALSE(session.lastNotes().empty()) << item.content;
        EXPECT_EQ(isRepair(session.lastNotes().front()), item.repaired) << session.lastNotes().front().code;
        EXPECT_EQ(session.modified(), item.repaired) << item.content;
        ASSERT_TRUE(session.save().ok());
        EXPECT_FALSE(session.modified());
        const Map saved = session.map();
        ASSERT_TRUE(session.open(at("noted.cjm")).ok());
        EXPECT_EQ(session.map(), saved) << item.content;
        EXPECT_EQ(session.modified(), false) << item.content;
    }
}

TEST_F(FileLife, whatIsEditedWhileASaveIsUnderWayIsStillToBeSaved) {
    ASSERT_TRUE(session.saveAs(at("map.cjm")).ok());
    retitle("Second");
    const auto saving = session.beginSave();
    ASSERT_TRUE(saving.ok() && saving->has_value());
    retitle("Third");
    const auto typing = session.beginGesture("Type");
    ASSERT_TRUE(typing->preview(edits::setTitle(typing->base(), "Fourth")).ok());
    ASSERT_TRUE(session.endSave(**saving, (*saving)->write()).ok());
    EXPECT_TRUE(contentOf(at("map.cjm")).contains("Second"));
    EXPECT_TRUE(session.modified());
    typing->commit();
    EXPECT_EQ(session.map().title, "Fourth");
    session.undo();
    session.undo();
    EXPECT_EQ(session.map().title, "Second");
    EXPECT_FALSE(session.modified()) << "that is what the file holds";
    session.redo();
    ASSERT_TRUE(session.save().ok());
    EXPECT_TRUE(contentOf(at("map.cjm")).contains("Third"));
    EXPECT_EQ(session.map().ancestors.size(), 2U);
}

TEST_F(FileLife, aSaveThatEndsAfterAnotherMapWasOpenedSaysNothingOfThatMap) {
    ASSERT_TRUE(session.saveAs(at("map.cjm")).ok());
    retitle("Second");
    const auto saving = session.beginSave();
    ASSERT_TRUE(saving.ok() && saving->has_value());
    session.newMap(Map(), true);
    const Map other = session.map();
    ASSERT_TRUE(session.endSave(**saving, (*saving)->write()).ok());
    EXPECT_EQ(session.map(), other);
    EXPECT_TRUE(session.path().isEmpty());
    EXPECT_TRUE(contentOf(at("map.cjm")).contains("Second")) << "but nothing of the first is lost";
}

TEST_F(FileLife, whoeverHearsOfASaveKnowsThePathAlready) {
    retitle("Mine");
    QString heard;
    QObject::connect(&session, &Session::modifiedChanged, &session, [&] { heard = session.path(); });
    ASSERT_TRUE(session.saveAs(at("map.cjm")).ok());
    EXPECT_EQ(heard, at("map.cjm"));
}

TEST_F(FileLife, aNewMapStartsWithoutPathStepsAndHistory) {
    ASSERT_TRUE(session.saveAs(at("map.cjm")).ok());
    retitle("Second");
    session.select(Selection::title());
    Map fromTemplate = journeyline::test::sampleMap();
    fromTemplate.rev = "template";
    fromTemplate.ancestors = {"older"};
    session.newMap(fromTemplate);
    EXPECT_TRUE(session.path().isEmpty());
    EXPECT_FALSE(session.canUndo());
    EXPECT_FALSE(session.modified());
    EXPECT_TRUE(session.selection().empty());
    EXPECT_TRUE(session.map().rev.empty());
    EXPECT_TRUE(session.map().ancestors.empty());
}

} // namespace
} // namespace journeyline::session
