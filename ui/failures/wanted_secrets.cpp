#include "ui/failures/wanted_secrets.h"

#include "ui/words/remedies.h"
#include "words/failure.h"

namespace tributary {

bool isTurnedAway(const DownloadSnapshot& download)
{
    return download.state == DownloadState::Failed && download.error &&
           download.error->kind == ErrorKind::AuthRequired;
}

bool isTurnedAwayWithALogin(const DownloadSnapshot& download)
{
    return isTurnedAway(download) && failureIn(*download.error) == Failure::LoginRefused;
}

bool isTurnedAwayByProxy(const DownloadSnapshot& download)
{
    return download.state == DownloadState::Failed && download.error &&
           failureIn(*download.error) == Failure::ProxyWantsLogin;
}

bool isHeldUp(const DownloadSnapshot& download)
{
    return isSettled(download.state) && download.state != DownloadState::Finished && download.error &&
           remediesFor(*download.error, download.secretsMissing).contains(Remedy::SignIn);
}

Secrets secretsFor(const DownloadSnapshot& download)
{
    const Secrets missing = download.secretsMissing;
    if (isTurnedAwayByProxy(download))
        return missing | Secret::ProxyCredentials;
    return isTurnedAway(download) || !missing ? missing | Secret::Credentials : missing;
}

} // namespace tributary
