#pragma once

#include "ui/adding/add_surroundings.h"
#include "ui/widgets/when_done.h"

#include <QObject>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <utility>

namespace tributary {

// Asks the servers about the links of a list: a few at once, of each host one after the other, and none about
// the rest of a long list.
class ListProbe : public QObject
{
public:
    // A link, and its place in the list.
    struct Question
    {
        int place = 0;
        DownloadRequest request;
    };
    using Hear = std::function<void(int place, const Expected<ProbeReport>& report)>;

    static constexpr qsizetype mostHosts = 4;
    // The person may want few of them, and some servers count or give a file only once.
    static constexpr qsizetype mostLinks = 20;

    ListProbe(AskServer ask, Hear hear, QObject* parent)
        : QObject(parent)
        , m_ask(std::move(ask))
        , m_hear(std::move(hear))
    {
    }

    void start(const QList<Question>& questions)
    {
        m_waiting = questions.mid(0, mostLinks);
        askOn();
    }
    // The rest of the links stays unasked.
    void stop() { m_waiting.clear(); }

private:
    void askOn()
    {
        const auto hasItsTurn = [this](const Question& question) {
            return !m_busyHosts.contains(question.request.url.host());
        };
        while (m_busyHosts.size() < mostHosts) {
            const auto next = std::find_if(m_waiting.cbegin(), m_waiting.cend(), hasItsTurn);
            if (next == m_waiting.cend())
                return;
            ask(m_waiting.takeAt(next - m_waiting.cbegin()));
        }
    }
    void ask(const Question& question)
    {
        const QString host = question.request.url.host();
        m_busyHosts.append(host);
        whenDone(m_ask(question.request), this,
                 [this, host, place = question.place](const Expected<ProbeReport>& report) {
                     m_busyHosts.removeOne(host);
                     m_hear(place, report);
                     askOn();
                 });
    }

    AskServer m_ask;
    Hear m_hear;
    QList<Question> m_waiting;
    QStringList m_busyHosts;
};

} // namespace tributary
