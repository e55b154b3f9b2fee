#include "core/storage/platform/native_path_windows.h"
#include "core/storage/platform/unless_link_windows.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

// Some reparse points are links, which nobody may follow, and others are files.
class TestUnlessLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsLinksByTheirTag_data();
    void knowsLinksByTheirTag();
    void opensAUsualFileOnce();
    void leavesTheErrorOfAMissingFile();
};

void TestUnlessLink::knowsLinksByTheirTag_data()
{
    QTest::addColumn<quint32>("attributes");
    QTest::addColumn<quint32>("tag");
    QTest::addColumn<bool>("link");
    constexpr quint32 point = FILE_ATTRIBUTE_REPARSE_POINT | FILE_ATTRIBUTE_ARCHIVE;
    QTest::newRow("usual file") << quint32{FILE_ATTRIBUTE_ARCHIVE} << quint32{0} << false;
    QTest::newRow("symbolic link") << point << quint32{0xA000000C} << true;
    QTest::newRow("mounted folder") << point << quint32{0xA0000003} << true;
    QTest::newRow("symbolic link of Linux") << point << quint32{0xA000001D} << true;
    QTest::newRow("file in OneDrive") << point << quint32{0x9000601A} << false;
    QTest::newRow("file in another cloud") << point << quint32{0x9000001A} << false;
    QTest::newRow("file of a volume without doubles") << point << quint32{0x80000013} << false;
    QTest::newRow("tag without a point") << quint32{FILE_ATTRIBUTE_NORMAL} << quint32{0xA000000C} << false;
}

void TestUnlessLink::knowsLinksByTheirTag()
{
    QFETCH(const quint32, attributes);
    QFETCH(const quint32, tag);
    QTEST(isLink(attributes, tag), "link");
}

void TestUnlessLink::opensAUsualFileOnce()
{
    const TestFolder folder;
    QVERIFY(folder.write(QStringLiteral("file"), "bytes"));
    const std::wstring path = nativePath(folder.path(QStringLiteral("file")));
    QList<DWORD> flags;
    const HANDLE file = openedUnlessLink([&](DWORD flag) {
        flags.append(flag);
        return ::CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING, flag,
                             nullptr);
    });
    const bool isOpen = file != INVALID_HANDLE_VALUE;
    const bool isAFile = isFile(file, FILE_ATTRIBUTE_ARCHIVE);
    const bool isAFolder = !isFile(file, FILE_ATTRIBUTE_DIRECTORY);
    ::CloseHandle(file);
    QVERIFY(isOpen);
    QVERIFY(isAFile && isAFolder);
    QCOMPARE(flags, QList<DWORD>{FILE_FLAG_OPEN_REPARSE_POINT});
}

void TestUnlessLink::leavesTheErrorOfAMissingFile()
{
    const TestFolder folder;
    const std::wstring path = nativePath(folder.path(QStringLiteral("file")));
    const HANDLE file = openedUnlessLink([&](DWORD flag) {
        return ::CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING, flag,
                             nullptr);
    });
    const DWORD error = ::GetLastError();
    QVERIFY(file == INVALID_HANDLE_VALUE);
    QCOMPARE(error, DWORD{ERROR_FILE_NOT_FOUND});
}

QTEST_APPLESS_MAIN(TestUnlessLink)
#include "tst_unless_link.moc"
