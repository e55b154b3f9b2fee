#pragma once

#include "ui/failures/way_out.h"

#include <QString>

#include <functional>

class QWidget;

namespace tributary {

struct CertificateDoubt;
struct FoundMismatch;

class Question;

// The questions before something running is stopped, opened over their parent.

// Questions about a single download say its name; the name given is that of the only one, or of any.

struct ToBeCancelled
{
    int count = 0;
    int leaving = 0; // the list, among them others that don't run
    QString name;
};
// "A download is in progress. Cancel it?" with No as the default.
Question* askToCancel(QWidget* parent, const ToBeCancelled& running, std::function<void()> onYes);

struct NamedFile
{
    QString name;
    QString path; // empty where there is no file yet
};
struct FilesToRemove
{
    int finished = 0;
    int unfinished = 0;
    int missing = 0; // of finished downloads as well
};
// Asks whether files go to the bin together with their rows.
Question* askToRemoveFiles(QWidget* parent, const FilesToRemove& files, const NamedFile& any,
                           std::function<void()> onYes);

// Asks whether so many finished downloads leave the list; their files stay.
Question* askToClear(QWidget* parent, int finished, const QString& name, std::function<void()> onYes);

enum class TrayChoice : quint8 { Offered, NotThere };
struct RunningDownloads
{
    int count = 0;
    int startingOver = 0; // of all, once they are resumed after a pause
    QString name;
    int retrying = 0; // besides: they wait to be tried again
};
Question* askToQuit(QWidget* parent, const RunningDownloads& running, TrayChoice tray,
                    const std::function<void(WayOut)>& onChoice);

// Asks whether what was learned of all hosts is forgotten, with the trust that a person put in some.
enum class TrustedHost : quint8 { AmongThem, None };
Question* askToForgetHosts(QWidget* parent, TrustedHost trusted, std::function<void()> onYes);

// Asks whether a file is kept although a checksum that was found contradicts it.
Question* askToKeep(QWidget* parent, const FoundMismatch& mismatch, const QString& name,
                    std::function<void()> onYes);

Question* askToTrust(QWidget* parent, const CertificateDoubt& doubt, const QString& name,
                     std::function<void()> onYes);

} // namespace tributary
