#include "app/start/own_process.h"

#include <QTest>

#include <array>
#include <windows.h>

using namespace tributary;

// The program tells Windows at its start how errors of drives and names of libraries are to be taken.
class TestOwnProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesADriveWithoutADiskForAnError();
    void looksForNoLibraryInTheCurrentFolder();
};

void TestOwnProcess::takesADriveWithoutADiskForAnError()
{
    ::SetErrorMode(SEM_NOGPFAULTERRORBOX);
    settleOwnProcess();
    QCOMPARE(::GetErrorMode(), UINT{SEM_NOGPFAULTERRORBOX | SEM_FAILCRITICALERRORS});
}

void TestOwnProcess::looksForNoLibraryInTheCurrentFolder()
{
    QVERIFY(::SetDllDirectoryW(L"C:\\elsewhere") != 0);
    settleOwnProcess();
    std::array<wchar_t, MAX_PATH> folder{L'x'};
    ::GetDllDirectoryW(static_cast<DWORD>(folder.size()), folder.data());
    QCOMPARE(QString::fromWCharArray(folder.data()), QString());
}

QTEST_APPLESS_MAIN(TestOwnProcess)
#include "tst_own_process.moc"
