#include "app/handover/places.h"

#include "core/values/basics/private_folder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace tributary {

namespace {

const QString portableOption = QStringLiteral("--portable");
const QString marker = QStringLiteral("portable");

// A folder that can't be made is for the store to tell.
QString privateFolder(const QString& folder)
{
    makePrivateFolder(folder);
    return folder;
}

Places besideTheProgram(const QDir& program)
{
    const QDir kept(privateFolder(program.filePath(QStringLiteral("data"))));
    return {.household = Household::Portable,
            .settings = kept.filePath(QStringLiteral("tributary.ini")),
            .store = kept.filePath(QStringLiteral("downloads.db")),
            .downloads = program.filePath(QStringLiteral("downloads")),
            .ledgerKey = kept.filePath(QStringLiteral("ledger.key"))};
}

Places whereTheSystemWantsThem()
{
    // Nobody else may write there: the settings name a program to run after downloads, and beside them lies
    // the key.
    const QDir configured(
        privateFolder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                      QLatin1String("/tributary")));
    const QDir kept(privateFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    return {.household = Household::Installed,
            .settings = configured.filePath(QStringLiteral("tributary.conf")),
            .store = kept.filePath(QStringLiteral("downloads.db")),
            .downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)};
}

} // namespace

bool isPortable(const QStringList& arguments, const QString& programFolder)
{
    return arguments.contains(portableOption) || QDir(programFolder).exists(marker);
}

QString portableLedgerKey(const QString& programFolder)
{
    if (isPortable({}, programFolder))
        return placesFor({}, programFolder).ledgerKey;
    // A program that was once started with --portable has left its key, and no marker.
    const QString key = QDir(programFolder).filePath(QStringLiteral("data/ledger.key"));
    return QFile::exists(key) ? key : QString();
}

Places placesFor(const QStringList& arguments, const QString& programFolder)
{
    return isPortable(arguments, programFolder) ? besideTheProgram(QDir(programFolder))
                                                : whereTheSystemWantsThem();
}

} // namespace tributary
