#pragma once

#include "ui/adding/add_surroundings.h"

#include <QObject>
#include <QTimer>

namespace tributary {

// Asks the server about the link that is being typed, once typing has rested, and forgets answers about
// links that are no longer there.
class LinkProbe : public QObject
{
    Q_OBJECT

public:
    explicit LinkProbe(AskServer ask, QObject* parent = nullptr);

    // Whether the person wrote https or the program put it before the name of a host.
    enum class Scheme : quint8 { Written, Guessed };

    // Asks the server about the request; nothing for nullopt, nor for the same request again.
    void follow(const std::optional<DownloadRequest>& request, Scheme scheme);

Q_SIGNALS:
    // The link is another one, of which nothing is known yet.
    void restarted();
    void asked();
    void answered(const tributary::Expected<tributary::ProbeReport>& report);
    // The guess was wrong: the server doesn't speak https there, and answers over http. The answer follows.
    void foundOverHttp();

private:
    void ask();
    void askOverHttp(const DownloadError& overHttps);
    bool mayBeOverHttp(const Expected<ProbeReport>& report) const;

    AskServer m_ask;
    std::optional<DownloadRequest> m_request;
    Scheme m_scheme = Scheme::Written;
    QTimer m_rest;
    int m_turn = 0;
};

} // namespace tributary
