#pragma once

#include <QObject>
#include <QStringList>

class QEvent;

namespace tributary {

// Files and links that the system opens the running program with. macOS does, for Finder and the Dock, from
// the first moment on; elsewhere the program is started once more with them.
class OpenedFiles : public QObject
{
    Q_OBJECT

public:
    OpenedFiles();

    // Tells of what has come so far, and from now on of each as it comes.
    void tell();

Q_SIGNALS:
    // A link; of a file, one that begins with file:
    void opened(const QString& link);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStringList m_waiting;
    bool m_tells = false;
};

} // namespace tributary
