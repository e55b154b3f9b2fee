#pragma once

#include "ui/adding/add_surroundings.h"

#include <QObject>
#include <QTimer>

namespace tributary {

// The parts of the request that the server's answer depends on.
DownloadRequest essenceOf(DownloadRequest request);

// Asks the server about the link that is being typed, once typing has rested, and forgets answers about
// links that are no longer there.
class LinkProbe : public QObject
{
    Q_OBJECT

public:
    explicit LinkProbe(AskServer ask, AskRest askRest = {}, QObject* parent = nullptr);

    // Whether the person wrote https or the program put it before the name of a host.
    enum class Scheme : quint8 { Written, Guessed };

    // Asks the server about the request; nothing for nullopt, nor for the same request again.
    void follow(const std::optional<DownloadRequest>& request, Scheme scheme);
    // A question that the server has to answer before the dialog takes the link.
    enum class Open : quint8 { GuessedScheme, WhatItLeadsTo };

    // Waits for the server's word on a guessed scheme, or on any link: decided() comes with it, or after some
    // seconds. Says no where there is nothing to wait for, and to a person who asks again before that.
    bool startWaiting(Open open);

Q_SIGNALS:
    // The link is another one, of which nothing is known yet.
    void restarted();
    void asked();
    // The server wants to be left alone until then, and is asked only after that.
    void resting(const QUrl& link, const QDateTime& until);
    void answered(const tributary::Expected<tributary::ProbeReport>& report);
    // The guess was wrong: the server doesn't speak https there, and answers over http. The answer follows.
    void foundOverHttp();
    void decided();

private:
    void ask();
    void askForRest();
    void tell(const Expected<ProbeReport>& report);
    void askOverHttp(const DownloadError& overHttps);
    DownloadRequest withFolder(DownloadRequest request) const;
    bool mayChangeScheme() const;
    bool mayBeOverHttp(const Expected<ProbeReport>& report) const;

    AskServer m_ask;
    AskRest m_askRest;
    std::optional<DownloadRequest> m_request;
    QString m_folder;
    Scheme m_scheme = Scheme::Written;
    bool m_isUnanswered = false;
    QTimer m_rest;
    QTimer m_patience; // runs as long as somebody waits for the decision
    int m_turn = 0;
};

} // namespace tributary
