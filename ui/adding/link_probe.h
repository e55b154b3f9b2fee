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

    // Asks the server about the request; nothing for nullopt, nor for the same request again.
    void follow(const std::optional<DownloadRequest>& request);

Q_SIGNALS:
    // The link is another one, of which nothing is known yet.
    void restarted();
    void asked();
    void answered(const tributary::Expected<tributary::ProbeReport>& report);

private:
    void ask();

    AskServer m_ask;
    std::optional<DownloadRequest> m_request;
    QTimer m_rest;
    int m_turn = 0;
};

} // namespace tributary
