#include "tests/core/storage/target_folder.h"

#include <QFile>

#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace tributary;
using namespace tributary::test;

namespace {

// The end of the path that nobody can open, as on Windows a file that another program has open.
QByteArray heldFile;

bool isHeld(const char* path, int flags)
{
    return !heldFile.isEmpty() && (flags & O_CREAT) == 0 && QByteArrayView(path).endsWith(heldFile);
}

} // namespace

// Comes before the C library's.
extern "C" int open(const char* path, int flags, ...)
{
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE) {
        va_list more;
        va_start(more, flags);
        mode = va_arg(more, mode_t);
        va_end(more);
    }
    if (isHeld(path, flags)) {
        errno = EBUSY;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

// Parts that nobody can open, since another program has them.
class TestHeldParts : public TargetFolder
{
    Q_OBJECT

private Q_SLOTS:
    void areNobodysBeforeThatIsKnown_data();
    void areNobodysBeforeThatIsKnown();
    void hideNoneOfOursBehindThem();
    void areLeftAlone_data();
    void areLeftAlone();
};

void TestHeldParts::areNobodysBeforeThatIsKnown_data()
{
    QTest::addColumn<bool>("hasLedger");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("answer");
    QTest::newRow("held, with our ledger")
        << true << QStringLiteral("/file.bin.part") << QStringLiteral("file.bin.part");
    QTest::newRow("held, without one")
        << false << QStringLiteral("/file.bin.part") << QStringLiteral("Conflict");
    QTest::newRow("not held, without one") << false << QString() << QStringLiteral("file.bin.part");
}

void TestHeldParts::areNobodysBeforeThatIsKnown()
{
    QFETCH(const bool, hasLedger);
    QFETCH(const QString, held);
    QFETCH(const QString, answer);
    putPart("file.bin.part", 1000);
    if (hasLedger)
        writeLedger("file.bin.part", ours);
    heldFile = held.toUtf8();
    const auto place = placeOfPart(path("file.bin"));
    heldFile.clear();
    QCOMPARE(place ? place->partPath.section(u'/', -1) : QString(nameOf(place.error().kind)), answer);
}

// A stranger's part lay under the first name, so ours got the second; now the stranger has its part open.
void TestHeldParts::hideNoneOfOursBehindThem()
{
    putPart("file.bin.part", 1000);
    putPart("file.bin.part-1", 1000);
    writeLedger("file.bin.part-1", ours);
    heldFile = "/file.bin.part";
    const auto place = placeOfPart(path("file.bin"));
    heldFile.clear();
    QVERIFY(place);
    QCOMPARE(place->partPath, path("file.bin.part-1"));
}

void TestHeldParts::areLeftAlone_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QStringList>("left");
    const QString part = QStringLiteral("file.bin.part");
    const QString numbered = QStringLiteral("file (1).bin.part");
    QTest::newRow("rename") << ConflictPolicy::Rename << QStringLiteral("nothing")
                            << QStringList{numbered, part};
    QTest::newRow("overwrite") << ConflictPolicy::Overwrite << QStringLiteral("Conflict")
                               << QStringList{part};
}

// The same link is fetched by another process, which has not begun its ledger.
void TestHeldParts::areLeftAlone()
{
    QFETCH(const ConflictPolicy, policy);
    putPart("file.bin.part", 1000);
    TargetFile target = this->target(policy);
    heldFile = "/file.bin.part";
    const auto finding = target.take(QStringLiteral("file.bin"));
    heldFile.clear();
    QTEST(wordFor(finding), "finding");
    QTEST(names(), "left");
}

QTEST_GUILESS_MAIN(TestHeldParts)
#include "tst_held_parts.moc"
