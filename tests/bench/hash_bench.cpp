#include "core/engine/door/file_questions.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>

// How fast files are hashed, beside sha256sum: hash_bench [MEBIBYTES]. The best of a few rounds each, from
// the system's cache.

using namespace tributary;

namespace {

constexpr int rounds = 3;
constexpr qsizetype mebibyte = 1024 * 1024;

bool writeFile(const QString& path, int mebibytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray block(mebibyte, '\0');
    for (int i = 0; i < mebibytes; ++i) {
        block.fill(static_cast<char>(i));
        if (file.write(block) != mebibyte)
            return false;
    }
    return true;
}

template<typename Work>
double bestSecondsOf(Work work)
{
    double best = 1e9;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int mebibytes = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 256;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    if (mebibytes < 1 || !writeFile(path, mebibytes)) {
        std::fprintf(stderr, "hash_bench [MEBIBYTES]: the file could not be written\n");
        return 1;
    }
    QByteArray digest;
    const double ours = bestSecondsOf([&] {
        const std::atomic_bool stop = false;
        digest = digestOf(path, QCryptographicHash::Sha256, {}, stop).value_or(QByteArray());
    });
    QByteArray said;
    const double theirs = bestSecondsOf([&] {
        QProcess process;
        process.start(QStringLiteral("sha256sum"), {path});
        process.waitForFinished(-1);
        said = process.readAllStandardOutput();
    });
    std::printf("SHA-256 of %d MiB: %.0f MiB/s", mebibytes, mebibytes / ours);
    if (said.isEmpty()) {
        std::printf("; sha256sum is not here\n");
        return digest.isEmpty();
    }
    std::printf("; sha256sum %.0f MiB/s; %.0f %% of it\n", mebibytes / theirs, 100 * theirs / ours);
    return said.startsWith(digest.toHex()) ? 0 : 1;
}
