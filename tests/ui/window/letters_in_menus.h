#pragma once

#include <QtGui/qtguiglobal.h>

QT_BEGIN_NAMESPACE

// Qt has it declared by whoever calls it. On a Mac there are no letters to press in menus unless it is
// called.
Q_GUI_EXPORT void qt_set_sequence_auto_mnemonic(bool isWanted);

QT_END_NAMESPACE
