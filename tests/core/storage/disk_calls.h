#pragma once

#include <QStringList>

#include <functional>

// Watches the program's calls to the disk, on the real file system. The test program's own definitions of
// these C functions come before the C library's: they write down the call, fail it when told to, and pass it
// on. Linux only.
namespace tributary::disk_calls {

// Forgets what was seen, and all that was told to fail or to happen.
void clear();

// "fdatasync a.part", "renameat2 a.part a.bin", "fsync folder": the call and the last segment of its paths.
// Letting go of what is in memory is "uncache". Reading ("pread"), writing of the store ("pwrite64"), opening
// ("open", "opendir") and looking
// ("lstat", "fstat") only while they are told to fail or something is to happen before them.
QStringList seen();
qsizetype count(QLatin1String call);

constexpr int always = 1'000'000;
// The next calls fail with this number and do nothing. Only for a file of that name, if one is given.
void fail(QLatin1String call, int number, int times = always, const QString& name = {});
// The program's files of that path are closed, and it does not know: whatever it asks of them fails.
void closeUnnoticed(const QString& path);
// Files are told to lie on a file system of this kind (statfs); 0: as it is.
void pretendVolume(unsigned int kind);
// A single write moves at most so many bytes.
void limitWrites(size_t bytes);
// Runs once, just before the next such call; for a file whose name is meant, if that is asked.
void before(QLatin1String call, std::function<void()> happening,
            std::function<bool(const QString& name)> isMeant = {});

} // namespace tributary::disk_calls
