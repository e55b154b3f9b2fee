#pragma once

#include <QString>
#include <QStringList>

namespace tributary {

// Whether the program keeps what it knows where the system wants it, or beside itself on a stick.
enum class Household : quint8 { Installed, Portable };

// Where the program keeps what it knows.
struct Places
{
    Household household = Household::Installed;
    QString settings;
    QString store;
    // The folder for downloads until a person chooses another one.
    QString downloads;
    // The key that ledgers are signed with, where it isn't the one of all of this person's programs.
    QString ledgerKey = {};
};

// Whether the program keeps all beside itself: by --portable, or since a file named "portable" is there.
bool isPortable(const QStringList& arguments, const QString& programFolder);

// The key that a portable window's program beside this one seals with; empty where there is none and is to be
// none.
QString portableLedgerKey(const QString& programFolder);

Places placesFor(const QStringList& arguments, const QString& programFolder);

} // namespace tributary
