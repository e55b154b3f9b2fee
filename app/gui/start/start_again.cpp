#include "app/gui/start/start_again.h"

#include "app/gui/start/program_to_start.h"
#include "core/engine/shared/own_environment.h"

#include <QCoreApplication>
#include <QProcess>

namespace tributary {

void startAgain(Household household)
{
    QProcess next;
    next.setProgram(programToStart(QCoreApplication::applicationFilePath()));
    if (household == Household::Portable)
        next.setArguments({QStringLiteral("--portable")});
    next.setProcessEnvironment(environmentForOthers());
    next.startDetached();
}

} // namespace tributary
