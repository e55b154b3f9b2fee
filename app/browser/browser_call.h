#pragma once

#include "app/handover/handover_client.h"

#include <QStringList>

class QIODevice;

namespace tributary {

// Whether a browser starts the program, and for whose sake: Firefox names the host's manifest and the
// extension, browsers of Chromium's kin the extension's origin.
enum class BrowserCall : quint8 { None, OwnExtension, Stranger };

BrowserCall browserCallIn(const QStringList& arguments);

// Reads the one message for which a browser starts the program, passes on what is asked for, and answers:
// "taken", or "checked" where the browser only wanted to know, or the fault that keeps the download in the
// browser, with the window's reason where it had one.
void answerBrowser(BrowserCall call, QIODevice& in, QIODevice& out,
                   const std::function<HandoverResult(const Handover&)>& pass);

} // namespace tributary
