#pragma once

#include <QByteArray>
#include <QString>

namespace tributary {

// The key that this person's ledgers are signed with, so that no server can plant one: 32 random bytes in a
// file of the configuration's folder that nobody else may read. Made when it is first asked for, and read
// once. Where there is no such folder, what the machine is known by; empty where that isn't known either.
const QByteArray& ledgerKey();

// The key in the file, which is made where there is none.
QByteArray ledgerKeyIn(const QString& path);

// Where the key of ledgers is kept from now on; before somebody asks for the key. Without a path the key
// stays where every program of this person finds it.
void setLedgerKeyPlace(const QString& path);

} // namespace tributary
