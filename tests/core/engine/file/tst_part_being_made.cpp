#include "core/engine/file/target_file.h"
#include "core/storage/part/part_brand.h"
#include "core/storage/part/part_file.h"
#include "tests/core/storage/disk_calls.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

#include <atomic>
#include <optional>
#include <thread>
#include <variant>

using namespace tributary;
using namespace tributary::test;

// A part that has its name already, and is not locked yet, is no leftover.
class TestPartBeingMade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { disk_calls::clear(); }
    void isLeftToWhoMakesIt();
    void isAnothersOnceItIsTakenAway();

private:
    static TargetFile target(const TestFolder& folder)
    {
        return {{.folder = folder.path(), .fileName = {}, .onConflict = ConflictPolicy::Rename},
                QByteArray(32, 'u'),
                [](const Phrase&) {}};
    }
    static QString nameOf(const TargetFile& target) { return target.finalPath().section(u'/', -1); }
};

// Two downloads of one link begin in the same moment.
void TestPartBeingMade::isLeftToWhoMakesIt()
{
    const TestFolder folder;
    TargetFile first = target(folder);
    TargetFile second = target(folder);
    bool isSecondRight = false;
    disk_calls::clear();
    disk_calls::before(QLatin1String("flock"), [&] {
        const auto found = second.take(QStringLiteral("a.bin"));
        isSecondRight = found && std::holds_alternative<NothingHere>(*found);
    });
    const auto found = first.take(QStringLiteral("a.bin"));
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail.english()));
    QVERIFY(isSecondRight);
    QCOMPARE(nameOf(first), QStringLiteral("a.bin"));
    QCOMPARE(nameOf(second), QStringLiteral("a (1).bin"));
}

// Another program may still take it for a leftover, and be about to make a part of its own.
void TestPartBeingMade::isAnothersOnceItIsTakenAway()
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("a.part"));
    std::atomic_bool stop = false;
    std::thread other([&] {
        while (!stop)
            QFile::remove(path);
    });
    std::optional<DownloadError> wrong;
    int failures = 0;
    for (int n = 0; n < 4000 && !wrong; ++n) {
        const auto part = PartFile::create(path, Privacy::Usual, freshBrand(QByteArray(32, 'u')));
        failures += part ? 0 : 1;
        if (!part && part.error().kind != ErrorKind::Conflict)
            wrong = part.error();
    }
    stop = true;
    other.join();
    QVERIFY2(!wrong, qPrintable(wrong ? wrong->detail.english() : QString()));
    QVERIFY(failures > 0);
}

QTEST_GUILESS_MAIN(TestPartBeingMade)
#include "tst_part_being_made.moc"
