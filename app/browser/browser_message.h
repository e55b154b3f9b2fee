#pragma once

#include "app/handover/frame.h"

class QIODevice;

namespace tributary {

// A message between a browser and a program that it starts: a length of four bytes in the machine's own
// order, and a JSON object. Browsers take answers of up to 1 MiB; no message of the extension is longer.
constexpr quint32 largestBrowserMessage = 1024 * 1024;

// Waits for the whole message. No more is read of one that is too large.
std::expected<QJsonObject, FrameFault> readBrowserMessage(QIODevice& from);
QByteArray browserMessageOf(const QJsonObject& content);

} // namespace tributary
