#include "core/engine/lanes/volume_book.h"

#include <QTimer>

#include <system_error>
#include <thread>
#include <utility>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto freshFor = 3s;
// A disk that has to spin up first takes longer, and is not waited for either.
constexpr auto awaitedFor = 1s;
// Enough for several shares that hang: each of them holds a few threads.
constexpr qsizetype mostThreads = 64;
constexpr auto mountsLastFor = 1s;

} // namespace

VolumeBook::VolumeBook(Question question, QObject* parent, Mounts mounts)
    : QObject(parent)
    , m_question(std::move(question))
    , m_address(std::make_shared<HomeAddress<VolumeBook>>(this))
    , m_line(mostThreads)
    , m_mounts(std::move(mounts))
{
}

VolumeBook::~VolumeBook()
{
    m_address->leave();
}

bool VolumeBook::knows(const QString& folder, MonotonicTime now)
{
    const auto answer = m_answers.constFind(folder);
    if (answer != m_answers.cend() && now - answer->at < freshFor)
        return true;
    if (!m_asked.contains(folder))
        ask(folder);
    return false;
}

QByteArray VolumeBook::volumeOf(const QString& folder) const
{
    return m_answers.value(folder).volume;
}

void VolumeBook::ask(const QString& folder)
{
    m_asked.insert(folder);
    m_awaited.insert(folder);
    QTimer::singleShot(awaitedFor, this, [this, folder] {
        if (m_asked.contains(folder) && m_awaited.remove(folder))
            Q_EMIT overdue(folder);
    });
    m_line.wait(folder, placeOf(folder));
    askNext();
}

// Thousands of folders may be asked about in one moment, and the text is long where many mounts are.
QString VolumeBook::placeOf(const QString& folder)
{
    const MonotonicTime now = MonotonicTime::clock::now();
    if (!m_pointsReadAt || now - *m_pointsReadAt >= mountsLastFor) {
        m_points = MountPoints(m_mounts());
        m_pointsReadAt = now;
    }
    return m_points.placeOf(folder);
}

void VolumeBook::askNext()
{
    while (const std::optional<QString> folder = m_line.takeNext())
        askAside(*folder);
}

// A folder that is asked is overdue at some time or answered, and then the next of its place may be asked.
void VolumeBook::askAside(const QString& folder)
{
    QTimer::singleShot(awaitedFor, this, [this, folder] {
        m_line.noteOverdue(folder);
        askNext();
    });
    auto work = [address = m_address, folder, question = m_question] {
        address->post([folder, volume = question(folder)](VolumeBook& book) { book.note(folder, volume); });
    };
    try {
        std::thread(std::move(work)).detach();
    } catch (const std::system_error&) {
        // Without a thread to ask on, the folder counts as one of an unknown volume.
        post(this, [this, folder] { note(folder, {}); });
    }
}

void VolumeBook::note(const QString& folder, const QByteArray& volume)
{
    const MonotonicTime now = MonotonicTime::clock::now();
    m_answers.removeIf(
        [now](QHash<QString, Answer>::iterator answer) { return now - answer.value().at >= freshFor; });
    m_answers.insert(folder, {.volume = volume, .at = now});
    m_asked.remove(folder);
    m_awaited.remove(folder);
    m_line.noteAnswer(folder);
    askNext();
    Q_EMIT answered(folder);
}

} // namespace tributary
