#include "core/engine/door/download_queue.h"
#include "core/values/naming/human_text.h"
#include "tests/support/server/scripted_server.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <array>
#include <cstdio>
#include <ctime>

// Measures how exactly limits are kept: limits_bench [RATE...], in bytes a second. For each rate, three
// downloads come from a server on this machine, and are watched for three seconds once they are under way.
// Prints the bytes that came, in all and to each, the most in one second, and the processor time. Also prints
// how much the server sent meanwhile: the program asks for more than it reads, so the server runs ahead. The
// most that it sent in one second is of the whole run, which begins with such a burst. For rates above what
// the disk takes, set TMPDIR=/dev/shm.

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

constexpr auto sampleEvery = 100ms;
constexpr int samplesInASecond = 10;
constexpr int warmUp = 2 * samplesInASecond; // after the first, of nothing
constexpr int watched = 3 * samplesInASecond;
constexpr std::array<qint64, 5> usualRates{32'000, 256'000, 2'000'000, 20'000'000, 200'000'000};

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

struct Sample
{
    qint64 read = 0;
    qint64 sent = 0;
    double processor = 0;
    double time = 0;
};

class Measurement : public QObject
{
public:
    explicit Measurement(qint64 rate)
        : m_rate(rate)
        , m_queue({.jobs = 3, .bytesPerSecond = rate})
    {
        connect(&m_queue, &DownloadQueue::progressed, this, [this](const QList<DownloadSnapshot>& changed) {
            for (const DownloadSnapshot& snapshot : changed)
                m_bytes.insert(snapshot.id, snapshot.bytes);
        });
        // Enough for each to last until the end, if it got all.
        constexpr qint64 mebibyte = 1024 * 1024;
        const QByteArray size = QByteArray::number(64 + 8 * rate / mebibyte) + 'M';
        for (const char* name : {"a.bin", "b.bin", "c.bin"})
            m_queue.add(requestFor(m_server.url('/' + size + '/' + name)));
        m_clock.start();
        m_samples.append(Sample{});
        connect(&m_timer, &QTimer::timeout, this, &Measurement::sample);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(sampleEvery);
    }

private:
    const qint64 m_rate;
    ScriptedServer m_server{FileService()};
    QTemporaryDir m_folder;
    DownloadQueue m_queue;
    QHash<DownloadId, qint64> m_bytes;
    QList<Sample> m_samples;
    QTimer m_timer;
    QElapsedTimer m_clock;

    DownloadRequest requestFor(const QUrl& url) const
    {
        DownloadRequest request;
        request.url = url;
        request.target.folder = m_folder.path();
        request.target.space = SpaceReservation::Sparse;
        request.network.proxy.kind = ProxyKind::None;
        return request;
    }

    qint64 read() const
    {
        qint64 sum = 0;
        for (const qint64 bytes : m_bytes)
            sum += bytes;
        return sum;
    }

    void sample()
    {
        m_samples.append({.read = read(),
                          .sent = m_server.log().bytesSent(),
                          .processor = processorSeconds(),
                          .time = static_cast<double>(m_clock.nsecsElapsed()) * 1e-9});
        if (m_samples.size() > warmUp + watched) {
            m_timer.stop();
            print();
            QCoreApplication::exit();
        }
    }

    // The most in one second from a sample on, in bytes.
    double mostInASecond(qint64 Sample::* bytes, qsizetype begin) const
    {
        double most = 0;
        for (qsizetype i = begin; i + samplesInASecond < m_samples.size(); ++i) {
            const Sample& from = m_samples.at(i);
            const Sample& to = m_samples.at(i + samplesInASecond);
            most = std::max(most, static_cast<double>(to.*bytes - from.*bytes) / (to.time - from.time));
        }
        return most;
    }

    void print() const
    {
        const Sample& first = m_samples.at(warmUp);
        const Sample& last = m_samples.last();
        const double seconds = last.time - first.time;
        const auto rate = static_cast<double>(m_rate);
        const auto percent = [&](qint64 bytes) {
            return 100 * static_cast<double>(bytes) / (rate * seconds);
        };
        std::printf("%12lld B/s: read %6.1f %%, most in a second %6.1f %%; sent %6.1f %%, most in a second "
                    "%6.1f %%; processor %5.1f %%\n",
                    static_cast<long long>(m_rate), percent(last.read - first.read),
                    100 * mostInASecond(&Sample::read, warmUp) / rate, percent(last.sent - first.sent),
                    100 * mostInASecond(&Sample::sent, 0) / rate,
                    100 * (last.processor - first.processor) / seconds);
        std::fflush(stdout);
    }
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QList<qint64> rates;
    for (const QString& word : QCoreApplication::arguments().sliced(1))
        rates.append(word.toLongLong());
    if (rates.isEmpty())
        rates = QList<qint64>(usualRates.begin(), usualRates.end());
    for (const qint64 rate : std::as_const(rates)) {
        const Measurement measurement(rate);
        QCoreApplication::exec();
    }
    return 0;
}
