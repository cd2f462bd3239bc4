// SPDX-License-Identifier: Apache-2.0
// Every fault: exit code 2, one line on the standard error, nothing on the standard output, nothing left behind.

#include <QDir>
#include <QFile>

#include <sys/resource.h>

#include "program.h"

namespace journeyline::app {
namespace {

class Faults : public ProgramTest {
protected:
    void SetUp() override {
        makeMap(QStringLiteral("a.cjm"));
        write(QStringLiteral("cut.cjm"), read(QStringLiteral("a.cjm")).left(3000));
        write(QStringLiteral("text.txt"), "hello\n");
        write(QStringLiteral("journey.MMD"), "journey\n  title A\n");
        write(QStringLiteral("table.csv"), "phase,touchpoint\nBefore,Ask\n");
        write(QStringLiteral("later.cjm"), "{\"format\": \"cjm\", \"version\": 9}\n");
        QDir(path(QString())).mkdir(QStringLiteral("folder"));
    }
};

struct Case {
    const char* arguments;
    const char* startsWith; ///< after "journeyline: "
};

TEST_F(Faults, AreOneLineAndLeaveNothing) {
    const Case cases[] = {
        {"info", "No file is named"},
        {"info a.cjm b.cjm", "“b.cjm” is one file too many"},
        {"info none.cjm", "none.cjm: There is no file"},
        {"info folder", "folder: This is a folder"},
        {"info /dev/zero", "/dev/zero: This is a folder or a device"},
        {"info cut.cjm", "cut.cjm:"},
        {"info text.txt", "text.txt:1:1: This is not a journey map"},
        {"info journey.MMD",
         "journey.MMD: This is a text, not a map. Make a map of it first: journeyline import journey.MMD"},
        {"export table.csv -o out.svg", "table.csv: This is a text, not a map"},
        {"info none.mmd", "none.mmd: There is no file"},
        {"info later.cjm", "later.cjm:1:"},
        {"check none.cjm", "none.cjm: "},
        {"check --loud a.cjm", "There is no option “--loud”"},
        {"check --json=yes a.cjm", "The option --json takes no value"},
        {"export a.cjm", "Say with -o where to write"},
        {"export a.cjm -o", "The option -o needs a value"},
        {"export a.cjm -o out", "out: The name does not tell the format"},
        {"export a.cjm -o out.gif", "out.gif: The name does not tell the format"},
        {"export a.cjm -o out.pdf --paper A9", "“A9” cannot be used for --paper. Possible are: A4"},
        {"export a.cjm -o out.pdf --paper A4 --scale 2", "A size of paper already tells how large the PDF is"},
        {"export a.cjm -o out.pdf --tile --fit 100x100", "A size of paper already tells how large the PDF is"},
        {"export a.cjm -o out.svg --paper A4", "The option --paper is for PDF"},
        {"export a.cjm -o out.png --tile", "The option --tile is for PDF"},
        {"export a.cjm -o out.pdf --scale 100", "out.pdf: The page would be"},
        {"export a.cjm -o out.pdf --brand-colours red", "“red” is not a colour"},
        {"export a.cjm -o out.pdf --brand-colours #111,#222,#333,#444", "A map has at most three colours"},
        {"export a.cjm -o out.pdf --logo none.png", "none.png: There is no file"},
        {"export a.cjm -o out.pdf --logo a.cjm", "a.cjm: Only PNG and JPEG"},
        {"export a.cjm -o out.svg --format gif", "“gif” cannot be used for --format"},
        {"export a.cjm -o b.cjm", "b.cjm: A picture does not go into a map file"},
        {"export a.cjm -o out.png --theme pink", "“pink” cannot be used for --theme"},
        {"export a.cjm -o out.png --scale 0", "“0” cannot be used for --scale"},
        {"export a.cjm -o out.png --scale nan", "“nan” cannot be used for --scale"},
        {"export a.cjm -o out.png --scale -1", "“-1” cannot be used for --scale"},
        {"export a.cjm -o out.png --scale 1001",
         "“1001” cannot be used for --scale. Give a number above 0 and up to 1000"},
        {"export a.cjm -o out.png --width 12.5", "“12.5” cannot be used for --width. Give a whole number of pixels"},
        {"export a.cjm -o out.png --width 100001", "“100001” cannot be used for --width"},
        {"export a.cjm -o out.png --fit 100", "“100” cannot be used for --fit"},
        {"export a.cjm -o out.png --scale 2 --width 9", "Only one of --scale"},
        {"export a.cjm -o out.png --scale 100", "out.png: The picture would have"},
        {"export a.cjm -o out.svg --lanes Nope", "a.cjm: The map has no lane “Nope”. There are: Touchpoints"},
        {"export a.cjm -o out.svg --personas Nope", "a.cjm: The map has no persona “Nope”"},
        {"export a.cjm -o out.svg --phase 99", "a.cjm: The map has no phase “99”"},
        {"export a.cjm -o out.svg --view Nope", "a.cjm: The map has no view “Nope”"},
        {"export cut.cjm -o out.svg", "cut.cjm:"},
        {"export none.cjm -o out.svg", "none.cjm: There is no file"},
        {"export a.cjm -o none/out.svg", "none/out.svg: The folder “none” does not exist"},
        {"export a.cjm -o folder --format svg", "folder: This is a folder"},
        {"export a.cjm -o text.txt/out.svg", "text.txt/out.svg: "},
        {"import text.txt -o out.cjm", "text.txt: There is no Mermaid journey"},
        {"import text.txt -o out.cjm --from miro", "“miro” cannot be used for --from"},
        {"import text.txt -o out.cjm --scale 5", "“5” cannot be used for --scale"},
        {"import text.txt -o text.txt", "text.txt: This is the file that is read"},
        {"import text.txt -o a.cjm", "a.cjm: There is already a file"},
        {"import folder -o out.cjm", "folder: This is a folder"},
        {"import text.txt -o out.cjm --from md", "text.txt: There is no journey in this text"},
        {"export a.cjm -o out.md --shape tree", "“tree” cannot be used for --shape"},
        {"export a.cjm -o out.csv --lanes Emotion", "--lanes counts for pictures only"},
        {"new a.cjm", "a.cjm: There is already a file"},
        {"new out.cjm --template nope", "“nope” cannot be used for --template. Possible are: awareness"},
        {"new out.cjm --language fr", "“fr” cannot be used for --language"},
        {"migrate cut.cjm -o cut.cjm", "cut.cjm:"},
        {"migrate a.cjm", "Say with -o"},
        {"exprot", "“exprot” is neither a command nor a file"},
    };
    const QStringList before = files();
    const QByteArray map = read(QStringLiteral("a.cjm")), text = read(QStringLiteral("text.txt"));
    for (const Case& one : cases) {
        const Outcome outcome = run(QString::fromUtf8(one.arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
        EXPECT_EQ(outcome.exitCode, 2) << one.arguments;
        EXPECT_TRUE(outcome.out.isEmpty()) << one.arguments << outcome.out.toStdString();
        EXPECT_TRUE(outcome.err.startsWith(QByteArray("journeyline: ") + one.startsWith)) << one.arguments << "\n"
                                                                                          << outcome.err.toStdString();
        EXPECT_EQ(outcome.faults().size(), 1) << one.arguments << "\n" << outcome.err.toStdString();
        EXPECT_EQ(files(), before) << one.arguments;
    }
    EXPECT_TRUE(read(QStringLiteral("a.cjm")) == map && read(QStringLiteral("text.txt")) == text);
}

TEST_F(Faults, SpeakTheLanguageOfTheUser) {
    const QStringList arguments{QStringLiteral("info"), QStringLiteral("none.cjm")};
    EXPECT_TRUE(run(arguments, {}, "nl_NL.UTF-8").err.startsWith("journeyline: none.cjm: Er is geen bestand"));
    EXPECT_TRUE(run(arguments, {}, "fr_FR.UTF-8").err.startsWith("journeyline: none.cjm: There is no file"));
    EXPECT_TRUE(run(arguments, {}, "C").err.startsWith("journeyline: none.cjm: There is no file"));
}

TEST_F(Faults, AReadOnlyFolderKeepsItsFiles) {
    QFile::copy(path(QStringLiteral("a.cjm")), path(QStringLiteral("folder/old.svg")));
    QFile::setPermissions(path(QStringLiteral("folder")), QFile::ReadOwner | QFile::ExeOwner);
    const Outcome outcome = runBoundByPermissions(
        {QStringLiteral("export"), QStringLiteral("a.cjm"), QStringLiteral("-o"), QStringLiteral("folder/new.svg")});
    QFile::setPermissions(path(QStringLiteral("folder")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_TRUE(outcome.err.startsWith("journeyline: folder/new.svg: You have no permission")) << outcome.err.data();
    EXPECT_EQ(QDir(path(QStringLiteral("folder"))).entryList(QDir::Files | QDir::Hidden),
              QStringList{QStringLiteral("old.svg")});
}

TEST_F(Faults, AReadOnlyFileKeepsItsContent) {
    write(QStringLiteral("locked.cjm"), "{}");
    QFile::setPermissions(path(QStringLiteral("locked.cjm")), QFile::ReadOwner);
    const QStringList before = files();
    const Outcome outcome =
        runBoundByPermissions({QStringLiteral("migrate"), QStringLiteral("a.cjm"), QStringLiteral("--replace"),
                               QStringLiteral("-o"), QStringLiteral("locked.cjm")});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_TRUE(outcome.err.startsWith("journeyline: locked.cjm: ")) << outcome.err.data();
    EXPECT_EQ(read(QStringLiteral("locked.cjm")), "{}");
    EXPECT_EQ(files(), before);
}

TEST_F(Faults, AFileThatMayNotBeReadIsNamed) {
    write(QStringLiteral("secret.cjm"), "{}");
    QFile::setPermissions(path(QStringLiteral("secret.cjm")), QFile::WriteOwner);
    const Outcome outcome = runBoundByPermissions({QStringLiteral("info"), QStringLiteral("secret.cjm")});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_TRUE(outcome.err.startsWith("journeyline: secret.cjm: You have no permission")) << outcome.err.data();
}

TEST_F(Faults, AFileSystemThatCannotBeWrittenIsNamed) {
    const Outcome outcome =
        run({QStringLiteral("export"), QStringLiteral("a.cjm"), QStringLiteral("-o"), QStringLiteral("/proc/new.svg")});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(outcome.faults().size(), 1);
    EXPECT_TRUE(outcome.err.startsWith("journeyline: /proc/new.svg: ")) << outcome.err.toStdString();
}

TEST_F(Faults, TooMuchInputIsRefused) {
    const Outcome text =
        run({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("-o"), QStringLiteral("out.cjm")},
            QByteArray(21 << 20, 'a'));
    EXPECT_EQ(text.exitCode, 2);
    EXPECT_TRUE(text.err.startsWith("journeyline: -: The file takes")) << text.err.toStdString();
    EXPECT_FALSE(files().contains(QStringLiteral("out.cjm")));
}

TEST_F(Faults, StrangeNamesAreShownAndFound) {
    const QString name = QStringLiteral("a\nb\u202Ec.cjm");
    QFile::copy(path(QStringLiteral("a.cjm")), path(name));
    EXPECT_EQ(run({QStringLiteral("info"), name}).exitCode, 0);
    const Outcome gone = run({QStringLiteral("info"), QStringLiteral("x\ny.cjm")});
    EXPECT_TRUE(gone.err.startsWith("journeyline: x\\ny.cjm: ")) << gone.err.toStdString();
    QFile::copy(path(QStringLiteral("a.cjm")), path(QStringLiteral("-rf")));
    EXPECT_EQ(run({QStringLiteral("info"), QStringLiteral("--"), QStringLiteral("-rf")}).exitCode, 0);
}

TEST_F(Faults, ALimitOnTheSizeOfFilesIsAFaultNotTheEnd) {
    const QStringList before = files();
    const Outcome outcome = runWithLimit(
        RLIMIT_FSIZE, 4096,
        {QStringLiteral("new"), QStringLiteral("x.cjm"), QStringLiteral("--template"), QStringLiteral("webshop")});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(outcome.faults().size(), 1) << outcome.err.toStdString();
    EXPECT_EQ(files(), before);
}

#ifndef JOURNEYLINE_SANITIZED // they need more than the limit for themselves
TEST_F(Faults, TooLittleMemoryIsAFaultNotTheEnd) {
    QByteArray touchpoints("{}");
    for (int i = 0; i < 300'000; ++i)
        touchpoints += ",{}";
    write(QStringLiteral("big.cjm"),
          R"({"format":"cjm","version":1,"phases":[{"id":"p","touchpoints":[)" + touchpoints + "]}]}");
    const Outcome outcome = runWithLimit(RLIMIT_AS, 400UL << 20U, {QStringLiteral("info"), QStringLiteral("big.cjm")});
    EXPECT_EQ(outcome.exitCode, 2);
    ASSERT_EQ(outcome.faults().size(), 1) << outcome.err.toStdString();
    EXPECT_TRUE(outcome.faults()[0].contains(QStringLiteral("memory"))) << outcome.err.toStdString();
}
#endif

} // namespace
} // namespace journeyline::app
