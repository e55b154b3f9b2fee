#include "tests/core/storage/target_folder.h"

#include "tests/support/checks/test_folder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>

namespace tributary::test {

QString wordFor(const Expected<TargetFinding>& finding)
{
    if (!finding)
        return nameOf(finding.error().kind);
    constexpr std::array words{"nothing", "part", "finished", "skipped", "another link's part"};
    return QLatin1String(words.at(finding->index()));
}

void TargetFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_log.clear();
}

void TargetFolder::put(const char* name, qint64 size, char fill) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(size, fill)), size);
}

void TargetFolder::putPart(const char* name, qint64 size, char fill, const QByteArray& urlHash) const
{
    QFile::remove(path(name));
    const auto part = PartFile::create(path(name), Privacy::Usual, freshBrand(urlHash));
    QVERIFY(part);
    QVERIFY((*part)->brand());
    QVERIFY((*part)->write(0, QByteArray(size, fill)));
}

char TargetFolder::firstByteOf(const char* name) const
{
    const QByteArray bytes = sharedRead(path(name));
    return bytes.isEmpty() ? '\0' : bytes.front();
}

void TargetFolder::writeLedger(const char* part, const QByteArray& urlHash, qint64 claimed) const
{
    Ledger ledger{.urlHash = urlHash, .fileName = QStringLiteral("file.bin"), .size = 2 * mib};
    if (claimed > 0)
        ledger.seals = {{.range = {0, claimed}, .hash = 1}};
    if (const auto file = PartFile::open(path(part)))
        ledger.part = (*file)->identity().value();
    ledger.partObject = ledger.part.object;
    QVERIFY(saveLedger(ledgerPathFor(path(part)), ledger, Durability::Written));
}

TargetFile TargetFolder::target(ConflictPolicy policy, SparedFiles spared, TakenNumbers* taken)
{
    return {{.folder = m_folder->path(), .fileName = {}, .onConflict = policy},
            ours,
            [this](const Phrase& line) { m_log.append(line.english()); },
            spared,
            taken};
}

QStringList TargetFolder::names(const QString& pattern) const
{
    return withoutStreams(QDir(path()).entryList({pattern}, QDir::Files));
}

} // namespace tributary::test
