#include "core/storage/platform/disk_error.h"

#include <QTest>

using namespace tributary;

// The kind of error that a download has, by what the system said.
class TestDiskError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheNumbersOfWindows_data();
    void knowsTheNumbersOfWindows();
    void leavesOtherNumbersToTheStandardLibrary();
    void takesNoNumberOfAnotherKind();
    void takesABusyFileForATakenName_data();
    void takesABusyFileForATakenName();
};

void TestDiskError::knowsTheNumbersOfWindows_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a virus") << 225 << ErrorKind::NoPermission;
    QTest::newRow("a file removed for its virus") << 226 << ErrorKind::NoPermission;
    QTest::newRow("a quota used up") << 1295 << ErrorKind::NoSpace;
    QTest::newRow("a corrupt file") << 1392 << ErrorKind::DiskError;
    QTest::newRow("a system short of memory") << 1450 << ErrorKind::DiskError;
}

void TestDiskError::knowsTheNumbersOfWindows()
{
    QFETCH(const int, number);
    QFETCH(const ErrorKind, kind);
    const auto known = kindOfWindowsError(number);
    QVERIFY(known);
    QVERIFY(*known == kind);
#ifdef Q_OS_WIN
    QVERIFY(errorKindOf(std::error_code(number, std::system_category())) == kind);
#endif
}

void TestDiskError::leavesOtherNumbersToTheStandardLibrary()
{
    QVERIFY(!kindOfWindowsError(0));
    QVERIFY(!kindOfWindowsError(5));
}

void TestDiskError::takesNoNumberOfAnotherKind()
{
    QVERIFY(errorKindOf(std::error_code(225, std::generic_category())) == ErrorKind::DiskError);
    QVERIFY(errorKindOf(std::make_error_code(std::errc::file_exists)) == ErrorKind::Conflict);
    QVERIFY(errorKindOf(std::make_error_code(std::errc::file_too_large)) == ErrorKind::FileTooLarge);
}

void TestDiskError::takesABusyFileForATakenName_data()
{
    QTest::addColumn<PhraseKind>("doing");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("renaming") << PhraseKind::Renaming << ErrorKind::Conflict;
    QTest::newRow("creating") << PhraseKind::Creating << ErrorKind::Conflict;
    QTest::newRow("syncing") << PhraseKind::Syncing << ErrorKind::DiskError;
    QTest::newRow("reading") << PhraseKind::Reading << ErrorKind::DiskError;
}

// Only where a name is wanted; a disk that is busy has nothing to do with names.
void TestDiskError::takesABusyFileForATakenName()
{
    QFETCH(const PhraseKind, doing);
    const auto busy = std::make_error_code(std::errc::device_or_resource_busy);
    QTEST(diskFailure(busy, doing, {QStringLiteral("/a/b")}).error().kind, "kind");
}

QTEST_APPLESS_MAIN(TestDiskError)
#include "tst_disk_error.moc"
