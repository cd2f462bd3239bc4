// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <csignal>
#include <functional>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <sys/xattr.h>

#include "storage_support.h"
#include "support/between_file_ops.h"
#include "support/faulty_file_ops.h"

namespace journeyline::test {
namespace {

namespace fs = std::filesystem;
using storage::readFile;
using storage::writeFileAtomically;
using Names = std::vector<std::string>;

constexpr std::size_t limit = std::size_t{256} * 1024 * 1024;

class AtomicFile : public StorageTest {};

unsigned modeOf(const std::string& file) {
    struct stat status {};
    EXPECT_EQ(::stat(file.c_str(), &status), 0);
    return status.st_mode & 07777U;
}

// As another user while it lives: root may do everything, so that permissions would not be tested at all.
class AsNobody {
public:
    AsNobody() : m_wasRoot(::geteuid() == 0) { EXPECT_TRUE(!m_wasRoot || ::seteuid(65534) == 0); }
    ~AsNobody() { EXPECT_TRUE(!m_wasRoot || ::seteuid(0) == 0); }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    bool m_wasRoot;
};

TEST_F(AtomicFile, CreatesAndReplaces) {
    const mode_t mask = ::umask(027);
    EXPECT_EQ(codeOf(writeFileAtomically(real, path("a.cjm"), "one")), "ok");
    ::umask(mask);
    EXPECT_EQ(get(path("a.cjm")), "one");
    EXPECT_EQ(modeOf(path("a.cjm")), 0640U);
    for (const unsigned mode : {0600U, 0644U, 0664U, 0444U | 0200U, 0777U}) {
        ASSERT_EQ(::chmod(path("a.cjm").c_str(), mode), 0);
        EXPECT_EQ(codeOf(writeFileAtomically(real, path("a.cjm"), "two")), "ok");
        EXPECT_EQ(modeOf(path("a.cjm")), mode);
    }
    EXPECT_EQ(codeOf(writeFileAtomically(real, path("a.cjm"), "")), "ok");
    EXPECT_EQ(get(path("a.cjm")), "");
    EXPECT_EQ(names(), Names{"a.cjm"});
}

TEST_F(AtomicFile, SyncsTheFileBeforeAndTheFolderAfterItTakesItsPlace) {
    put(path("a.cjm"), "old");
    FaultyFileOps ops;
    ASSERT_EQ(codeOf(writeFileAtomically(ops, path("a.cjm"), "new")), "ok");
    Names order;
    for (const std::string& call : ops.log())
        if (call == "write" || call == "fsync" || call == "rename") order.push_back(call);
    EXPECT_EQ(order, (Names{"write", "fsync", "rename", "fsync"}));
    EXPECT_EQ(ops.openFiles(), 0);
}

TEST_F(AtomicFile, NamesOfAllSortsWork) {
    const std::string odd[] = {std::string(255, 'n'), "new\nline", "-rf", "\xff\xfe", "ü 漢字.cjm", ".hidden"};
    for (const std::string& name : odd) {
        EXPECT_EQ(codeOf(writeFileAtomically(real, path(name), name)), "ok");
        EXPECT_EQ(get(path(name)), name);
    }
    EXPECT_EQ(names().size(), std::size(odd));
}

TEST_F(AtomicFile, LinksStayLinks) {
    put(path("real.cjm"), "old");
    fs::create_directory(folder / "sub");
    fs::create_symlink("real.cjm", folder / "link.cjm");
    fs::create_symlink("../link.cjm", folder / "sub" / "second.cjm");
    ASSERT_EQ(codeOf(writeFileAtomically(real, path("sub/second.cjm"), "new")), "ok");
    EXPECT_TRUE(fs::is_symlink(folder / "link.cjm"));
    EXPECT_TRUE(fs::is_symlink(folder / "sub" / "second.cjm"));
    EXPECT_EQ(get(path("real.cjm")), "new");
    EXPECT_FALSE(fs::is_symlink(folder / "real.cjm"));
    EXPECT_EQ(names(), (Names{"link.cjm", "real.cjm", "sub"}));
}

TEST_F(AtomicFile, LinksThatPointToNothingCreateTheirTarget) {
    fs::create_directory(folder / "sub");
    fs::create_symlink("sub/target.cjm", folder / "link.cjm");
    fs::create_symlink("link.cjm", folder / "first.cjm");
    ASSERT_EQ(codeOf(writeFileAtomically(real, path("first.cjm"), "new")), "ok");
    EXPECT_EQ(get(path("sub/target.cjm")), "new");
    EXPECT_TRUE(fs::is_symlink(folder / "link.cjm"));
    fs::create_symlink("gone/target.cjm", folder / "lost.cjm");
    EXPECT_EQ(codeOf(writeFileAtomically(real, path("lost.cjm"), "new")), "storage.folder-gone");
}

TEST_F(AtomicFile, LinksInACircleAreAFault) {
    fs::create_symlink("b.cjm", folder / "a.cjm");
    fs::create_symlink("a.cjm", folder / "b.cjm");
    EXPECT_EQ(codeOf(writeFileAtomically(real, path("a.cjm"), "new")), "storage.link-loop");
    EXPECT_EQ(codeOf(readFile(real, path("a.cjm"), limit)), "storage.link-loop");
    EXPECT_EQ(names(), (Names{"a.cjm", "b.cjm"}));
}

TEST_F(AtomicFile, OnlyRegularFilesAreReadOrReplaced) {
    ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
    fs::create_directory(folder / "folder");
    const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path("socket").copy(address.sun_path, sizeof address.sun_path - 1);
    ASSERT_EQ(::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    // Only nodes of the test's own are written to: a defect must not cost the machine a device.
    Names nodes{"folder", "pipe", "socket"};
    const dev_t zero = makedev(1, 5);
    if (::mknod(path("zero").c_str(), S_IFCHR | 0666, zero) == 0) nodes.emplace_back("zero");
    for (const std::string& node : nodes) {
        const auto start = std::chrono::steady_clock::now();
        EXPECT_EQ(codeOf(writeFileAtomically(real, path(node), "new")), "storage.not-regular") << node;
        const auto read = readFile(real, path(node), limit);
        const bool blocked = node == "zero" && codeOf(read) == "storage.no-permission"; // a folder without devices
        EXPECT_TRUE(blocked || codeOf(read) == "storage.not-regular") << node << " " << codeOf(read);
        EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::milliseconds(100)) << node;
    }
    EXPECT_EQ(codeOf(readFile(real, "/dev/zero", limit)), "storage.not-regular");
    ::close(listener);
    EXPECT_EQ(names(), nodes);
}

TEST_F(AtomicFile, FoldersThatAreGoneAreNamed) {
    const auto result = writeFileAtomically(real, path("gone/a.cjm"), "new");
    ASSERT_EQ(codeOf(result), "storage.folder-gone");
    EXPECT_EQ(result.fault().arguments, Names{path("gone")});
    EXPECT_EQ(result.fault().place.file, path("gone/a.cjm"));
    EXPECT_EQ(codeOf(writeFileAtomically(real, "", "new")), "storage.folder-gone");
    EXPECT_EQ(codeOf(readFile(real, path("gone/a.cjm"), limit)), "storage.not-found");
}

TEST_F(AtomicFile, AReadOnlyFileOrFolderIsNotTouched) {
    put(path("file.cjm"), "old");
    fs::create_directory(folder / "locked");
    put(path("locked/file.cjm"), "old");
    ASSERT_EQ(::chmod(path("file.cjm").c_str(), 0444), 0);
    ASSERT_EQ(::chmod(path("locked/file.cjm").c_str(), 0666), 0);
    ASSERT_EQ(::chmod(path("locked").c_str(), 0555), 0);
    ASSERT_EQ(::chmod(folder.c_str(), 0777), 0);
    {
        const AsNobody nobody;
        EXPECT_EQ(codeOf(writeFileAtomically(real, path("file.cjm"), "new")), "storage.no-permission");
        EXPECT_EQ(codeOf(writeFileAtomically(real, path("locked/file.cjm"), "new")), "storage.no-permission");
        EXPECT_EQ(codeOf(writeFileAtomically(real, path("locked/other.cjm"), "new")), "storage.no-permission");
    }
    EXPECT_EQ(get(path("file.cjm")), "old");
    EXPECT_EQ(get(path("locked/file.cjm")), "old");
    ASSERT_EQ(::chmod(path("locked").c_str(), 0755), 0);
}

TEST_F(AtomicFile, GroupAndModeSurvive) {
    if (::geteuid() != 0) GTEST_SKIP() << "only root may give a file to any group";
    put(path("a.cjm"), "old");
    ASSERT_EQ(::chown(path("a.cjm").c_str(), 65534, 4321), 0);
    ASSERT_EQ(::chmod(path("a.cjm").c_str(), 0664), 0);
    ASSERT_EQ(codeOf(writeFileAtomically(real, path("a.cjm"), "new")), "ok");
    storage::FileStatus status;
    ASSERT_EQ(real.stat(path("a.cjm"), status), 0);
    EXPECT_EQ(status.owner, 65534U);
    EXPECT_EQ(status.group, 4321U);
    EXPECT_EQ(status.mode, 0664U);
}

TEST_F(AtomicFile, AGroupThatCannotBeKeptGetsNoMoreThanEverybody) {
    if (::geteuid() != 0) GTEST_SKIP() << "needs a file of a group one is not in";
    put(path("a.cjm"), "old");
    ASSERT_EQ(::chmod(folder.c_str(), 0777), 0);
    ASSERT_EQ(::chown(path("a.cjm").c_str(), 65534, 4321), 0);
    ASSERT_EQ(::chmod(path("a.cjm").c_str(), 0664), 0);
    {
        const AsNobody nobody;
        ASSERT_EQ(codeOf(writeFileAtomically(real, path("a.cjm"), "new")), "ok");
    }
    EXPECT_EQ(get(path("a.cjm")), "new");
    EXPECT_EQ(modeOf(path("a.cjm")), 0644U);
}

TEST_F(AtomicFile, AttributesAndAccessControlListSurvive) {
    put(path("a.cjm"), "old");
    if (::setxattr(path("a.cjm").c_str(), "user.comment", "hello", 5, 0) != 0)
        GTEST_SKIP() << "the file system keeps no extended attributes";
    // Version 2; user::rw-, user:65534:rw-, group::r--, mask::rw-, other::---
    const unsigned char list[] = {2, 0,   0,   0,   1,   0,   6,  0, 255, 255, 255, 255, 2,   0,  6,
                                  0, 254, 255, 0,   0,   4,   0,  4, 0,   255, 255, 255, 255, 16, 0,
                                  6, 0,   255, 255, 255, 255, 32, 0, 0,   0,   255, 255, 255, 255};
    const bool hasList = ::setxattr(path("a.cjm").c_str(), "system.posix_acl_access", list, sizeof list, 0) == 0;
    const unsigned mode = modeOf(path("a.cjm"));
    ASSERT_EQ(codeOf(writeFileAtomically(real, path("a.cjm"), "new")), "ok");
    char value[100];
    EXPECT_EQ(::getxattr(path("a.cjm").c_str(), "user.comment", value, sizeof value), 5);
    EXPECT_EQ(modeOf(path("a.cjm")), mode);
    if (!hasList) GTEST_SKIP() << "the file system keeps no access control lists";
    ASSERT_EQ(::getxattr(path("a.cjm").c_str(), "system.posix_acl_access", value, sizeof value), ssize_t{sizeof list});
    EXPECT_TRUE(std::equal(std::begin(list), std::end(list), reinterpret_cast<const unsigned char*>(value)));
}

TEST_F(AtomicFile, AFolderThatGivesItsFilesAwayGivesNothingOfOursAway) {
    put(path("a.cjm"), "old");
    // Version 2; user::rw-, user:65534:rw-, group::r--, mask::rw-, other::---
    const unsigned char list[] = {2, 0,   0,   0,   1,   0,   6,  0, 255, 255, 255, 255, 2,   0,  6,
                                  0, 254, 255, 0,   0,   4,   0,  4, 0,   255, 255, 255, 255, 16, 0,
                                  6, 0,   255, 255, 255, 255, 32, 0, 0,   0,   255, 255, 255, 255};
    if (::setxattr(folder.c_str(), "system.posix_acl_default", list, sizeof list, 0) != 0)
        GTEST_SKIP() << "the file system keeps no access control lists";
    ASSERT_EQ(::chmod(path("a.cjm").c_str(), 0640), 0);
    ASSERT_EQ(codeOf(writeFileAtomically(real, path("a.cjm"), "new")), "ok");
    char value[100];
    EXPECT_EQ(::getxattr(path("a.cjm").c_str(), "system.posix_acl_access", value, sizeof value), -1);
    EXPECT_EQ(modeOf(path("a.cjm")), 0640U);
}

TEST_F(AtomicFile, ALimitOnFileSizeIsAFaultNotTheEnd) {
    put(path("a.cjm"), "old");
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto result = writeFileAtomically(real, path("a.cjm"), std::string(10'000, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(codeOf(result), "storage.io");
    EXPECT_EQ(get(path("a.cjm")), "old");
    EXPECT_EQ(names(), Names{"a.cjm"});
}

TEST_F(AtomicFile, ReadsWholeFilesUpToTheLimit) {
    const std::string bytes(200'000, 'x');
    put(path("a.cjm"), bytes);
    EXPECT_EQ(*readFile(real, path("a.cjm"), bytes.size()), bytes);
    const auto tooLarge = readFile(real, path("a.cjm"), bytes.size() - 1);
    ASSERT_EQ(codeOf(tooLarge), "storage.too-large");
    EXPECT_EQ(tooLarge.fault().arguments, (Names{"200000", "199999"}));
    put(path("empty.cjm"), "");
    EXPECT_EQ(*readFile(real, path("empty.cjm"), limit), "");
    EXPECT_EQ(codeOf(readFile(real, "/proc/self/status", limit)), "storage.changing") << "its size says 0";
}

TEST_F(AtomicFile, AHugeFileIsRefusedAtOnce) {
    put(path("huge.cjm"), "{");
    ASSERT_EQ(::truncate(path("huge.cjm").c_str(), off_t{4} << 30), 0);
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(codeOf(readFile(real, path("huge.cjm"), limit)), "storage.too-large");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::milliseconds(200));
}

class Displaced : public StorageTest {
protected:
    /// Over what says "old" only.
    Result<Done> save(storage::FileOps& ops, const char* bytes) {
        return writeFileAtomically(ops, path("a.cjm"), bytes, 0666, [&](const std::string& displaced) {
            const auto there = readFile(ops, displaced, limit);
            return there && *there == "old" ? 0 : -ESTALE;
        });
    }
    /// As another program saves: a new file in the place of the old one.
    void replaceBy(const char* bytes) { ASSERT_EQ(codeOf(writeFileAtomically(real, path("a.cjm"), bytes)), "ok"); }
};

TEST_F(Displaced, WhatIsExpectedIsReplaced) {
    put(path("a.cjm"), "old");
    EXPECT_EQ(codeOf(save(real, "new")), "ok");
    EXPECT_EQ(get(path("a.cjm")), "new");
    EXPECT_EQ(names(), Names{"a.cjm"});
}

TEST_F(Displaced, WhatCameBetweenIsPutBack) {
    put(path("a.cjm"), "old");
    Between ops(real, "exchange", [&] { replaceBy("theirs"); });
    EXPECT_EQ(codeOf(save(ops, "new")), "storage.replaced-meanwhile");
    EXPECT_EQ(get(path("a.cjm")), "theirs");
    EXPECT_EQ(names(), Names{"a.cjm"});
}

TEST_F(Displaced, WhatCameBetweenIsKeptForWhoeverLooked) {
    put(path("a.cjm"), "old");
    Between ops(real, "exchange", [&] { replaceBy("theirs"); });
    std::string beside;
    EXPECT_EQ(codeOf(writeFileAtomically(ops, path("a.cjm"), "new", 0666,
                                         [&](const std::string& displaced) {
                                             beside = displaced;
                                             return 1;
                                         })),
              "ok");
    EXPECT_EQ(get(path("a.cjm")), "new");
    EXPECT_EQ(get(beside), "theirs");
}

TEST_F(Displaced, WhereMemoryRunsOutItIsPutBack) {
    put(path("a.cjm"), "old");
    Between ops(real, "exchange", [&] { replaceBy("theirs"); });
    const auto out = [](const std::string&) -> int { throw std::bad_alloc(); };
    EXPECT_THROW(static_cast<void>(writeFileAtomically(ops, path("a.cjm"), "new", 0666, out)), std::bad_alloc);
    EXPECT_EQ(get(path("a.cjm")), "theirs");
    EXPECT_EQ(names(), Names{"a.cjm"});
}

TEST_F(Displaced, AFileThatCameWhereNoneWasStays) {
    Between ops(real, "renameNew", [&] { put(path("a.cjm"), "theirs"); });
    EXPECT_EQ(codeOf(save(ops, "new")), "storage.replaced-meanwhile");
    EXPECT_EQ(get(path("a.cjm")), "theirs");
    EXPECT_EQ(names(), Names{"a.cjm"});
}

TEST_F(Displaced, AFileThatWasTakenAwayIsWritten) {
    put(path("a.cjm"), "old");
    Between ops(real, "exchange", [&] { fs::remove(path("a.cjm")); });
    EXPECT_EQ(codeOf(save(ops, "new")), "ok");
    EXPECT_EQ(get(path("a.cjm")), "new");
    EXPECT_EQ(names(), Names{"a.cjm"});
}

TEST_F(Displaced, AThirdVersionIsNotThrownAwayEither) {
    put(path("a.cjm"), "old");
    // The second one comes before the new file is in its place, the third one before the second is back in its own.
    int exchanges = 0;
    Between ops(
        real, "exchange", [&] { replaceBy(++exchanges == 1 ? "second" : "third"); }, 2);
    EXPECT_EQ(codeOf(save(ops, "new")), "storage.replaced-meanwhile");
    std::vector<std::string> contents;
    for (const std::string& name : names())
        contents.push_back(get(path(name)));
    std::ranges::sort(contents);
    EXPECT_EQ(contents, (std::vector<std::string>{"second", "third"}));
}

TEST_F(Displaced, DrivesThatCannotExchangeAreWrittenAllTheSame) {
    put(path("a.cjm"), "old");
    FaultyFileOps dry;
    ASSERT_EQ(codeOf(save(dry, "old")), "ok");
    const auto exchange = std::find(dry.log().begin(), dry.log().end(), "exchange");
    ASSERT_NE(exchange, dry.log().end());
    FaultyFileOps ops({static_cast<int>(exchange - dry.log().begin()) + 1, EINVAL, false});
    EXPECT_EQ(codeOf(save(ops, "new")), "ok");
    EXPECT_EQ(get(path("a.cjm")), "new");
    EXPECT_EQ(names(), Names{"a.cjm"});
}

} // namespace
} // namespace journeyline::test
