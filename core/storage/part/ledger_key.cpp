#include "core/storage/part/ledger_key.h"

#include "core/storage/naming/take_name.h"
#include "core/storage/platform/disk.h"
#include "core/storage/platform/replace_file.h"
#include "core/values/basics/private_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QSysInfo>

#include <array>

namespace tributary {

namespace {

constexpr qsizetype keySize = 32;

QByteArray freshKey()
{
    std::array<quint32, keySize / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return {reinterpret_cast<const char*>(words.data()), keySize};
}

QByteArray readKey(const QString& path)
{
    const std::optional<QByteArray> bytes = readRegularFile(path, keySize).value_or(std::nullopt);
    return bytes && bytes->size() == keySize ? *bytes : QByteArray();
}

// The first process makes the key for all; half of one is never seen under its name, nor is a name taken from
// another file.
void makeKey(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString beside = path + u'.' + QString::number(QRandomGenerator::system()->generate64(), 16);
    // Another user who may write there could put another key in its place.
    if (!QDir(folder).exists() && !makePrivateFolder(folder))
        return;
    if (!replaceFile({.target = beside, .beside = beside + QLatin1String(".new")}, freshKey(),
                     Durability::Synced))
        return;
    if (!disk::renameIfFree(beside, path))
        (void)disk::removeFile(beside);
    (void)syncFolder(folder);
}

// A key that servers don't know, though other people of this machine may.
QByteArray keyOfThisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty()
               ? QByteArray()
               : QCryptographicHash::hash(QByteArray(id).append(" Tributary"), QCryptographicHash::Sha256);
}

// Global like the key, which is read once: a program chooses the place before its first download.
QString& chosenPlace()
{
    static QString path;
    return path;
}

QString usualPlace()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folder.isEmpty() ? QString() : folder + QLatin1String("/tributary/ledger.key");
}

} // namespace

void setLedgerKeyPlace(const QString& path)
{
    chosenPlace() = path;
}

QByteArray ledgerKeyIn(const QString& path)
{
    QByteArray key = readKey(path);
    if (key.isEmpty()) {
        makeKey(path); // which leaves alone what has the name
        key = readKey(path);
    }
    return key;
}

const QByteArray& ledgerKey()
{
    static const QByteArray key = [] {
        for (const QString& path : {chosenPlace(), usualPlace()}) {
            QByteArray kept = path.isEmpty() ? QByteArray() : ledgerKeyIn(path);
            if (!kept.isEmpty())
                return kept;
        }
        return keyOfThisMachine();
    }();
    return key;
}

} // namespace tributary
