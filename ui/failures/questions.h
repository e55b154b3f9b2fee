#pragma once

#include "ui/failures/way_out.h"

#include <QString>

#include <functional>

class QWidget;

namespace tributary {

struct CertificateDoubt;

class Question;

// The questions before something running is stopped, opened over their parent.

// "A download is in progress. Cancel it?" with No as the default. The name is that of the only one.
Question* askToCancel(QWidget* parent, int running, const QString& name, std::function<void()> onYes);

// Asks whether files go to the bin together with their rows.
Question* askToRemoveFiles(QWidget* parent, int finished, int unfinished, std::function<void()> onYes);

// Asks whether so many finished downloads leave the list; their files stay.
Question* askToClear(QWidget* parent, int finished, std::function<void()> onYes);

enum class TrayChoice : quint8 { Offered, NotThere };
Question* askToQuit(QWidget* parent, int running, TrayChoice tray,
                    const std::function<void(WayOut)>& onChoice);

Question* askToTrust(QWidget* parent, const CertificateDoubt& doubt, std::function<void()> onYes);

} // namespace tributary
