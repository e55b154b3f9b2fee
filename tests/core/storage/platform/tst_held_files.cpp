#include "core/storage/naming/take_name.h"
#include "core/storage/part/file_mark.h"
#include "core/storage/part/part_file.h"
#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"
#include "core/storage/platform/file_number_windows.h"
#include "core/storage/platform/held_file.h"
#include "core/storage/platform/native_path_windows.h"
#include "core/storage/platform/replace_file.h"
#include "core/storage/platform/same_object_windows.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

#include <array>
#include <functional>
#include <future>
#include <memory>
#include <vector>
#include <windows.h>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

// Has a file as a scanner has it: open to read, and nobody may remove or rename it.
class Scanner
{
public:
    explicit Scanner(const QString& path)
        : m_file(::CreateFileW(nativePath(path).c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE,
                               nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr))
    {
    }
    ~Scanner() { ::CloseHandle(m_file); }
    Scanner(const Scanner&) = delete;
    Scanner& operator=(const Scanner&) = delete;

    bool has() const { return m_file != INVALID_HANDLE_VALUE; }

private:
    HANDLE m_file;
};

} // namespace

// Renaming, replacing and removing a file on Windows while another program has it open.
class TestHeldFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<TestFolder>(); }
    void waitsUntilAFileIsLetGo_data();
    void waitsUntilAFileIsLetGo();
    void givesUpOnAFileThatStaysHeld();
    void refusesATakenName();
    void refusesToReplaceAFolder();
    void looksAtAFileThatIsRead();
    void seesThatAFileIsWrittenTo();
    void letsNobodyElseWrite();
    void tellsWhetherARemovedFileIsStillThere();
    void tellsTheStatusOfNoFolder();
    void reachesFilesWithLongPaths();
    void reservesNothingThatWouldBeWrittenTwice();
    void tellsThatAQuotaIsUsedUp();
    void opensMoreFilesThanTheCLibraryHasRoomFor();
    void tellsFilesWithoutNumbersApart();
    void tellsExplorerWhereAFileIsFrom_data();
    void tellsExplorerWhereAFileIsFrom();

private:
    std::unique_ptr<TestFolder> m_folder;

    QString path(const char* name) const { return m_folder->path(QString::fromLatin1(name)); }
};

using Act = std::function<bool(const QString& held, const QString& other)>;

void TestHeldFiles::waitsUntilAFileIsLetGo_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QStringList>("left");
    const auto row = [](const char* name, const Act& act, const QStringList& left) {
        QTest::newRow(name) << act << left;
    };
    row("rename",
        [](const QString& held, const QString& other) {
            return disk::renameIfFree(held, other + u'2').has_value();
        },
        {QStringLiteral("other"), QStringLiteral("other2")});
    row("rename over",
        [](const QString& held, const QString& other) { return disk::renameOver(held, other).has_value(); },
        {QStringLiteral("other")});
    row("remove", [](const QString& held, const QString&) { return disk::removeFile(held).has_value(); },
        {QStringLiteral("other")});
    row("open",
        [](const QString& held, const QString&) {
            const auto opened = disk::openExisting(held);
            if (opened)
                disk::closeFile(*opened);
            return opened.has_value();
        },
        {QStringLiteral("held"), QStringLiteral("other")});
    row("replace",
        [](const QString& held, const QString& other) {
            return replaceFile({.target = held, .beside = other}, "new", Durability::Written).has_value();
        },
        {QStringLiteral("held")});
}

void TestHeldFiles::waitsUntilAFileIsLetGo()
{
    QFETCH(const Act, act);
    QVERIFY(m_folder->write(QStringLiteral("held"), "bytes"));
    QVERIFY(m_folder->write(QStringLiteral("other"), "others"));
    auto scanner = std::make_unique<Scanner>(path("held"));
    QVERIFY(scanner->has());
    auto acting = std::async(std::launch::async, act, path("held"), path("other"));
    const auto whileItIsHeld = acting.wait_for(300ms);
    scanner.reset();
    QCOMPARE(whileItIsHeld, std::future_status::timeout);
    QVERIFY(acting.get());
    QTEST(m_folder->names(), "left");
}

void TestHeldFiles::givesUpOnAFileThatStaysHeld()
{
    QVERIFY(m_folder->write(QStringLiteral("held"), "bytes"));
    const Scanner scanner(path("held"));
    QVERIFY(scanner.has());
    const auto removed = disk::removeFile(path("held"));
    QVERIFY(!removed);
    QCOMPARE(removed.error().value(), ERROR_SHARING_VIOLATION);
    QVERIFY(m_folder->has(QStringLiteral("held")));
}

void TestHeldFiles::refusesATakenName()
{
    QVERIFY(m_folder->write(QStringLiteral("from"), "bytes"));
    QVERIFY(m_folder->write(QStringLiteral("to"), "others"));
    const auto renamed = disk::renameIfFree(path("from"), path("to"));
    QVERIFY(!renamed);
    QVERIFY(renamed.error() == std::errc::file_exists);
    QCOMPARE(m_folder->read(QStringLiteral("to")), QByteArray("others"));
}

void TestHeldFiles::refusesToReplaceAFolder()
{
    QVERIFY(m_folder->write(QStringLiteral("from"), "bytes"));
    QVERIFY(QDir().mkpath(path("to")));
    const auto renamed = disk::renameOver(path("from"), path("to"));
    QVERIFY(!renamed);
    QVERIFY(renamed.error() == std::errc::is_a_directory);
}

void TestHeldFiles::looksAtAFileThatIsRead()
{
    QVERIFY(m_folder->write(QStringLiteral("held"), "bytes"));
    const Scanner scanner(path("held"));
    QVERIFY(scanner.has());
    const auto status = disk::statusAt(path("held"));
    QVERIFY(status);
    QCOMPARE(status->identity.size, 5);
    const auto looked = disk::openToLook(path("held"));
    QVERIFY(looked);
    const auto same = disk::statusOf(*looked);
    disk::closeFile(*looked);
    QVERIFY(same);
    QCOMPARE(status->identity.object, same->identity.object);
}

void TestHeldFiles::seesThatAFileIsWrittenTo()
{
    const auto writer = disk::createNew(path("held"), Privacy::Usual);
    QVERIFY(writer);
    const auto looked = disk::openToLook(path("held"));
    const auto status = disk::statusAt(path("held"));
    disk::closeFile(*writer);
    QVERIFY(!looked);
    QVERIFY(looked.error() == std::errc::device_or_resource_busy);
    QVERIFY(status);
}

// So a part has the bytes that were written to it for as long as it is open.
void TestHeldFiles::letsNobodyElseWrite()
{
    const QString file = path("file");
    const auto part = PartFile::create(file);
    QVERIFY(part && (*part)->write(0, "bytes"));
    QFile other(file);
    QVERIFY(!other.open(QIODevice::ReadWrite));
    QVERIFY(!QFile::resize(file, 1));
    QVERIFY(!PartFile::open(file));
    QCOMPARE(m_folder->read(QStringLiteral("file")), QByteArray("bytes"));
}

// The file goes at once, or with the last who has it open: the system decides, and tells which.
void TestHeldFiles::tellsWhetherARemovedFileIsStillThere()
{
    const QString name = path("file");
    const auto held = disk::createNew(name, Privacy::Usual);
    QVERIFY(held);
    QVERIFY(disk::removeOpenFile(*held, name));
    const bool isStill = disk::isBeingRemoved(name);
    const auto next = disk::createNew(name, Privacy::Usual);
    const qint64 written = disk::writeAt(*held, 0, std::span("x", 1)).value_or(0);
    disk::closeFile(*held);
    if (next)
        disk::closeFile(*next);
    QCOMPARE(next.has_value(), !isStill);
    QCOMPARE(written, 1);
    QCOMPARE(disk::isBeingRemoved(name), next.has_value());
}

void TestHeldFiles::tellsTheStatusOfNoFolder()
{
    const auto status = disk::statusAt(m_folder->path());
    QVERIFY(!status);
    QVERIFY(status.error() == std::errc::file_exists);
}

void TestHeldFiles::reachesFilesWithLongPaths()
{
    const QString deep = m_folder->path() + QStringLiteral("/%1/%1/%1").arg(QString(120, u'd'));
    QVERIFY(QDir().mkpath(deep));
    const QString part = deep + QStringLiteral("/a.iso.part");
    const QString file = deep + QStringLiteral("/a.iso");
    const auto made = disk::createNew(part, Privacy::Usual);
    QVERIFY(made);
    disk::closeFile(*made);
    QVERIFY(replaceFile({.target = deep + QStringLiteral("/ledger"), .beside = deep + QStringLiteral("/new")},
                        "new", Durability::Synced));
    QVERIFY(disk::renameIfFree(part, file));
    QVERIFY(disk::nameIsTaken(file));
    QVERIFY(disk::namesIn(deep).value_or(QStringList()).contains(QStringLiteral("a.iso")));
    const auto none = disk::namesIn(deep + QStringLiteral("/nothing"));
    QVERIFY(none && none->isEmpty());
    QVERIFY(areOneFile(file, deep.toUpper() + QStringLiteral("/A.ISO")));
    QVERIFY(areOneFile(deep, deep + QStringLiteral("/.")));
    QVERIFY(!areOneFile(file, deep + QStringLiteral("/ledger")));
    QVERIFY(disk::removeFile(file));
    QVERIFY(!disk::nameIsTaken(file));
    QVERIFY(!areOneFile(file, file));
}

void TestHeldFiles::reservesNothingThatWouldBeWrittenTwice()
{
    constexpr qint64 size = 64 * 1024 * 1024;
    const auto part = PartFile::create(path("file"));
    QVERIFY(part && (*part)->reserve(size, SpaceReservation::Reserve));
    const auto status = disk::statusAt(path("file"));
    QVERIFY(status);
    QCOMPARE(status->identity.size, size);
    QVERIFY(status->allocated < size);
    const auto file = disk::createNew(path("other"), Privacy::Usual);
    QVERIFY(file);
    const auto allocated = disk::allocate(*file, size);
    disk::closeFile(*file);
    QVERIFY(!allocated);
    QVERIFY(allocated.error() == std::errc::operation_not_supported);
}

void TestHeldFiles::tellsThatAQuotaIsUsedUp()
{
    constexpr int overQuota = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which older MinGW lacks
    QVERIFY(errorKindOf(std::error_code(overQuota, std::system_category())) == ErrorKind::NoSpace);
    QVERIFY(errorKindOf(std::error_code(ERROR_DISK_FULL, std::system_category())) == ErrorKind::NoSpace);
}

void TestHeldFiles::opensMoreFilesThanTheCLibraryHasRoomFor()
{
    constexpr int ofTheCLibrary = 2048;
    std::vector<std::unique_ptr<HeldFile>> files;
    QVERIFY(m_folder->write(QStringLiteral("file"), "bytes"));
    for (int i = 0; i <= ofTheCLibrary; ++i) {
        const auto file = disk::openToLook(path("file"));
        QVERIFY2(file.has_value(), qPrintable(QString::number(i)));
        files.push_back(std::make_unique<HeldFile>(*file));
    }
    std::array<char, 5> bytes{};
    QCOMPARE(disk::readAt(files.back()->number(), 0, bytes).value_or(0), 5);
}

// A share may give its files no numbers.
void TestHeldFiles::tellsFilesWithoutNumbersApart()
{
    const auto factsOf = [this](const char* name) {
        const auto file = disk::openToLook(path(name));
        if (!file)
            return ObjectFacts();
        const HeldFile open(*file);
        return tributary::factsOf(disk::handleOf(open.number()), {});
    };
    QVERIFY(m_folder->write(QStringLiteral("file"), "bytes"));
    QVERIFY(m_folder->write(QStringLiteral("other"), "bytes"));
    QVERIFY(areOneObject(factsOf("file"), factsOf("./FILE")));
    QVERIFY(!areOneObject(factsOf("file"), factsOf("other")));
    // Windows can tell no path of what isn't there.
    QVERIFY(!areOneObject(factsOf("none"), factsOf("none")));
}

void TestHeldFiles::tellsExplorerWhereAFileIsFrom_data()
{
    QTest::addColumn<QUrl>("origin");
    QTest::addColumn<QUrl>("referer");
    QTest::addColumn<QByteArray>("mark");
    const QUrl origin(QStringLiteral("https://files.example.org/a b.exe"));
    const QUrl referer(QStringLiteral("https://example.org/page"));
    const QByteArray zone = "[ZoneTransfer]\r\nZoneId=3\r\n";
    const QByteArray host = "HostUrl=https://files.example.org/a%20b.exe\r\n";
    QTest::newRow("a link") << origin << QUrl() << zone + host;
    QTest::newRow("a link of a page")
        << origin << referer << zone + "ReferrerUrl=https://example.org/page\r\n" + host;
    QTest::newRow("nobody knows") << QUrl() << referer << QByteArray();
}

// While the part is still open, as the download has it when the file has its name.
void TestHeldFiles::tellsExplorerWhereAFileIsFrom()
{
    QFETCH(const QUrl, origin);
    QFETCH(const QUrl, referer);
    const QString zone = QStringLiteral("file:Zone.Identifier");
    {
        const auto part = PartFile::create(path("file"));
        QVERIFY(part && (*part)->write(0, "bytes"));
        (*part)->mark(path("file"), {.origin = origin, .referer = referer, .modified = {}});
        QTEST(m_folder->read(zone), "mark");
    }
    QTEST(m_folder->read(zone), "mark");
    QCOMPARE(m_folder->read(QStringLiteral("file")), QByteArray("bytes"));
}

QTEST_APPLESS_MAIN(TestHeldFiles)
#include "tst_held_files.moc"
