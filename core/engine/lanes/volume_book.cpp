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
// All folders of a share hang when it does.
constexpr int mostThreads = 32;

} // namespace

VolumeBook::VolumeBook(Question question, QObject* parent)
    : QObject(parent)
    , m_question(std::move(question))
    , m_address(std::make_shared<HomeAddress<VolumeBook>>(this))
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
    m_line.enqueue(folder);
    askNext();
}

void VolumeBook::askNext()
{
    while (m_threads < mostThreads && !m_line.isEmpty()) {
        ++m_threads;
        askAside(m_line.dequeue());
    }
}

void VolumeBook::askAside(const QString& folder)
{
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
    --m_threads;
    askNext();
    Q_EMIT answered(folder);
}

} // namespace tributary
