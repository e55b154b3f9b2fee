#pragma once

class QMimeData;
class QString;

namespace tributary {

// Copies text for other programs, marked as ours.
void putOnClipboard(const QString& text);
bool isOurs(const QMimeData& copied);

} // namespace tributary
