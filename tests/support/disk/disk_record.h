#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <sys/types.h>
#include <vector>

// Records the changes that a program makes to the files in one folder, in their order. The test program's own
// definitions of the calls that change files come before the C library's: they write down what happens there
// and pass it on. Folders inside count as volumes of their own: no rename crosses from one to another. Linux
// only.
namespace tributary::test::disk_record {

enum class Kind : quint8 { Name, Write, Resize, Sync, Rename, Unname, SyncNames, SyncAll };

struct Step
{
    Kind kind = Kind::Write;
    ino_t file = 0;
    qint64 offset = 0; // or the size
    QByteArray bytes;
    QString name; // Rename: from
    QString newName;
};

// Begins an empty record of what happens in this folder.
void begin(const QString& folder);
void stop();

// The number of steps so far, which is a point to lose power at.
size_t happened();
std::vector<Step> stepsUntil(size_t point);

// The folder in there that counts as its volume; empty for the one that is watched itself.
QString volumeOf(const QString& name);

} // namespace tributary::test::disk_record
