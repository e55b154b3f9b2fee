<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>« %1 » ne commence pas par http:// ou https://.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>« %1 » n’est pas un lien complet.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it, in English.</extracomment>
        <translation>« %1 » est inutilisable : %2.</translation>
    </message>
    <message>
        <source>The links are too long to be added all at once. Add them in smaller parts.</source>
        <translation>Les liens sont trop longs pour être ajoutés en une seule fois. Ajoutez-les en plusieurs fois.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add them in smaller parts.</source>
        <translation>Cela fait plus de %1 téléchargements. Ajoutez-les en plusieurs fois.</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>Saisissez ou collez le lien d’un fichier.</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>Choisissez le dossier d’enregistrement.</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path.</source>
        <translation>Indiquez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Un mot de passe nécessite un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Write the checksum as its kind and its digits, such as sha256:9f86d0…, all of them.</source>
        <translation>Écrivez la somme de contrôle avec son type, par exemple sha256:9f86d0…, sans omettre de chiffre.</translation>
    </message>
    <message>
        <source>One checksum can&apos;t hold for several files.</source>
        <translation>Une somme de contrôle ne peut pas valoir pour plusieurs fichiers.</translation>
    </message>
    <message>
        <source>More than %1 mirrors are of no use.</source>
        <translation>Il est inutile d’indiquer plus de %1 miroirs.</translation>
    </message>
    <message>
        <source>Mirrors can be given for one file only.</source>
        <translation>Des miroirs ne peuvent être indiqués que pour un seul fichier.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on a line of its own; those that frame a request, such as Range, a download sends itself.</source>
        <translation>Écrivez chaque en-tête sous la forme Nom: valeur, un par ligne ; ceux qui définissent la requête, comme Range, sont envoyés automatiquement.</translation>
    </message>
    <message>
        <source>Give the page&apos;s whole address, with http:// or https://.</source>
        <translation>Indiquez l’adresse complète de la page, avec http:// ou https://.</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>Écrivez les cookies sous la forme nom=valeur; nom=valeur.</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>L’agent utilisateur tient sur une seule ligne de texte brut.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none to go without.</source>
        <translation>Écrivez le proxy sous la forme http://hôte:port, https://hôte:port ou socks5://hôte:port, ou none pour ne pas en utiliser.</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>Un nom de fichier ne peut contenir ni / ni \.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>« %1 » ne peut pas servir de nom de fichier.</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Tributary quits.</source>
        <translation>Tous les téléchargements sont terminés. Tributary va se fermer.</translation>
    </message>
    <message>
        <source>All downloads are done. The computer goes to sleep.</source>
        <translation>Tous les téléchargements sont terminés. L’ordinateur va se mettre en veille.</translation>
    </message>
    <message>
        <source>All downloads are done. The computer shuts down.</source>
        <translation>Tous les téléchargements sont terminés. L’ordinateur va s’éteindre.</translation>
    </message>
    <message>
        <source>All downloads are done. %1 is started.</source>
        <translation>Tous les téléchargements sont terminés. %1 va démarrer.</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Tous les téléchargements sont terminés</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s), unless you say no.</source>
        <translation>
            <numerusform>Dans %n seconde, sauf si vous répondez Non.</numerusform>
            <numerusform>Dans %n secondes, sauf si vous répondez Non.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Maintenant</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Asked anew, because it was far slower than the others</source>
        <translation>Nouvelle demande, car elle était bien plus lente que les autres</translation>
    </message>
    <message>
        <source>Asked anew: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>Nouvelle demande : %1</translation>
    </message>
    <message>
        <source>%1; it asks again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1 ; nouvelle demande sous peu</translation>
    </message>
    <message>
        <source>It asks again soon</source>
        <translation>Nouvelle demande sous peu</translation>
    </message>
    <message>
        <source>The disk writes more slowly than the bytes come</source>
        <translation>Le disque écrit moins vite que les données n’arrivent</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>Freinée par une limite de vitesse</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>Le serveur n’envoie rien pour le moment</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>Bien plus lente que les autres</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Attente du serveur</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Resting</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Nothing comes</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>This server is not to be asked so often</source>
        <translation>Ce serveur ne doit pas être sollicité si souvent</translation>
    </message>
    <message>
        <source>Its bytes wait until the file is ready for them</source>
        <translation>Ses données attendent que le fichier soit prêt</translation>
    </message>
    <message>
        <source>Has this source the same file?</source>
        <translation>Cette source a-t-elle le même fichier ?</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>Moins d’une seconde</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>%1 pour les derniers %2</translation>
    </message>
    <message>
        <source>Not verified: no checksum was known</source>
        <translation>Non vérifié : aucune somme de contrôle connue</translation>
    </message>
    <message>
        <source>Verified piece by piece</source>
        <translation>Vérifié bloc par bloc</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <extracomment>%1: a checksum.</extracomment>
        <translation>Vérifié : %1</translation>
    </message>
    <message>
        <source>Verified: %1 (from %2)</source>
        <extracomment>%1: a checksum, %2: who said it, a file or a header of an answer.</extracomment>
        <translation>Vérifié : %1 (d’après %2)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Vitesse moyenne</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Leads to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>Redirige vers</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>In parts; can go on after an interruption</source>
        <translation>En plusieurs parties ; peut reprendre après une interruption</translation>
    </message>
    <message>
        <source>In one piece; begins anew after an interruption</source>
        <translation>D’un seul tenant ; recommence après une interruption</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Modifié sur le serveur</translation>
    </message>
    <message>
        <source>Version mark</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>Identifiant de version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
</context>
<context>
    <name>DownloadWords</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a state such as &quot;Paused&quot;, %2: a percentage.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Paused&quot;, %2: why.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Again in %1 · %2</source>
        <extracomment>%1: a time such as 0:12, %2: why it has to be tried again.</extracomment>
        <translation>Nouvel essai dans %1 · %2</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>Assemblage</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>En attente d’un nouvel essai</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>Reste %1</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>ErrorAdvice</name>
    <message>
        <source>Copy the link once more, all of it.</source>
        <translation>Copiez de nouveau le lien, en entier.</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>Cherchez un lien qui commence par https://.</translation>
    </message>
    <message>
        <source>Look for a slip in the link, or check the network.</source>
        <translation>Vérifiez que le lien est correct et que le réseau fonctionne.</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Vérifiez le réseau ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask who runs the server.</source>
        <translation>Le serveur ne peut pas prouver son identité. Vérifiez la date de cet ordinateur ou adressez-vous au responsable du serveur.</translation>
    </message>
    <message>
        <source>Sign in with what you have been given for the proxy.</source>
        <translation>Identifiez-vous avec ce qui vous a été fourni pour le proxy.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>Vérifiez l’adresse et le mot de passe du proxy.</translation>
    </message>
    <message>
        <source>Sign in with what the site has given you.</source>
        <translation>Identifiez-vous avec ce que le site vous a fourni.</translation>
    </message>
    <message>
        <source>Links that only work for a while, or after signing in, have to be fetched anew.</source>
        <translation>Un lien valable pour un temps limité ou après identification doit être récupéré de nouveau.</translation>
    </message>
    <message>
        <source>It may have moved: look for a new link.</source>
        <translation>Il a peut-être été déplacé : cherchez un nouveau lien.</translation>
    </message>
    <message>
        <source>That is the server&apos;s trouble: try again later.</source>
        <translation>Le problème vient du serveur : réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>Réessayez ou cherchez le fichier sur un autre serveur.</translation>
    </message>
    <message>
        <source>Try again to fetch the new file from its beginning.</source>
        <translation>Réessayez pour télécharger le nouveau fichier depuis le début.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What has come is kept.</source>
        <translation>Libérez de l’espace, puis réessayez. Ce qui a été reçu est conservé.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>Choisissez un autre dossier ou autorisez l’écriture dans celui-ci.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Check that the disk is there and healthy.</source>
        <translation>Vérifiez que le disque est présent et en bon état.</translation>
    </message>
    <message>
        <source>Allow more memory in the settings under Advanced, then try again; or add it anew with part files on a disk.</source>
        <translation>Autorisez plus de mémoire dans les paramètres, sous Avancé, puis réessayez ; ou ajoutez-le de nouveau avec des fichiers partiels sur un disque.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>Déplacez ce fichier ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>Please report it, with the lines of the log.</source>
        <translation>Veuillez le signaler en joignant les lignes du journal.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>Le lien est illisible</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>Seuls les liens http et https peuvent être téléchargés</translation>
    </message>
    <message>
        <source>There is no server of that name</source>
        <translation>Aucun serveur ne porte ce nom</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>Le serveur refuse les connexions</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>Le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>La connexion ne peut pas être sécurisée</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Le proxy est inutilisable</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>Nom d’utilisateur et mot de passe requis</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>Le serveur a signalé une erreur</translation>
    </message>
    <message>
        <source>The link leads from one address to the next without end</source>
        <translation>Le lien redirige sans fin d’une adresse à l’autre</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for</source>
        <translation>Le serveur a envoyé une autre partie que celle demandée</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>La réponse du serveur n’a pas de sens</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>Le fichier a changé sur le serveur</translation>
    </message>
    <message>
        <source>Wrong checksum: the file is damaged or not the right one</source>
        <translation>Somme de contrôle incorrecte : le fichier est endommagé ou n’est pas le bon</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>Espace disque insuffisant</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>Écriture non autorisée dans le dossier</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>Le fichier est trop volumineux pour ce disque</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>Lecture ou écriture impossible sur le disque</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>Le fichier dépasse la limite de mémoire</translation>
    </message>
    <message>
        <source>A file of that name is already there</source>
        <translation>Un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Un problème est survenu dans Tributary</translation>
    </message>
    <message>
        <source>The server wants to be left alone for a while</source>
        <translation>Le serveur demande à ne pas être sollicité pendant un moment</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what went wrong, %2: the number the server answered with, e.g. &quot;Not found (404)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>can be fetched in parts</source>
        <translation>téléchargeable en plusieurs parties</translation>
    </message>
    <message>
        <source>in one stream only</source>
        <translation>d’un seul tenant</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>Le serveur propose « %1 » : %2, %3</translation>
    </message>
    <message>
        <source>Try %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>Essai %1 dans %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>Enregistré sous « %1 » : %2 en %3, avec %n connexion</numerusform>
            <numerusform>Enregistré sous « %1 » : %2 en %3, avec %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum is right</source>
        <translation>, somme de contrôle correcte</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is</source>
        <translation>« %1 » existe déjà et a été laissé tel quel</translation>
    </message>
    <message>
        <source>The requests follow each other quickly; for a while no more of them are listed</source>
        <translation>Les requêtes se succèdent rapidement ; pour l’instant, les suivantes ne sont plus affichées</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1 ; %2 conservés</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause : %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>Nouvel essai : %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Enregistré sous « %1 »</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>Le lien a été remplacé : %1</translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to go without a proxy.</source>
        <translation>Le texte demande de ne pas utiliser de proxy.</translation>
    </message>
    <message>
        <source>The text asks to go by the proxy %1:%2, which sees what is fetched.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>Le texte demande de passer par le proxy %1:%2, qui voit tout ce qui est téléchargé.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>Et %n autre demande de ce genre.</numerusform>
            <numerusform>Et %n autres demandes de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so that anybody can pass for the server.</source>
        <translation>Le texte demande de ne pas vérifier les certificats ; n’importe qui pourrait alors se faire passer pour le serveur.</translation>
    </message>
    <message>
        <source>The text asks to believe the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Le texte demande de se fier aux certificats de %1.</translation>
    </message>
    <message>
        <source>The list goes on: only its first %1 downloads are taken.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>La liste est plus longue : seuls ses %1 premiers téléchargements sont repris.</translation>
    </message>
    <message>
        <source>Not every line can be used; the first that can’t is line %1.</source>
        <extracomment>%1: the number of a line.</extracomment>
        <translation>Certaines lignes sont inutilisables ; la première est la ligne %1.</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>Taille inconnue</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>reprise possible</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>reprise impossible</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>Un téléchargement est en cours. L’annuler ?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>%n téléchargement est en cours. L’annuler ?</numerusform>
            <numerusform>%n téléchargements sont en cours. Les annuler ?</numerusform>
        </translation>
    </message>
    <message>
        <source>What has come of “%1” is deleted.</source>
        <translation>Ce qui a été reçu de « %1 » est supprimé.</translation>
    </message>
    <message>
        <source>What has come of unfinished downloads is deleted.</source>
        <translation>Ce qui a été reçu des téléchargements inachevés est supprimé.</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>Retirer le téléchargement et mettre le fichier à la corbeille ?</numerusform>
            <numerusform>Retirer %n téléchargements et mettre les fichiers à la corbeille ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>Retirer le téléchargement ?</numerusform>
            <numerusform>Retirer %n téléchargements ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>Retirer avec le fichier</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Retirer les terminés</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>Retirer %n téléchargement terminé de la liste ?</numerusform>
            <numerusform>Retirer %n téléchargements terminés de la liste ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>Faire confiance au certificat de %1 ?</translation>
    </message>
    <message>
        <source>It does not prove who is at the other end: %1

Trust it only if who runs the server has given you this fingerprint (SHA-256):
%2

It is believed for this server alone, and only as long as it stays the same.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>Il ne prouve pas l’identité de votre interlocuteur : %1

Ne lui faites confiance que si le responsable du serveur vous a communiqué cette empreinte (SHA-256) :
%2

Il n’est accepté que pour ce serveur, et seulement tant qu’il ne change pas.</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>Faire confiance au certificat</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>Un téléchargement est en cours. Quitter maintenant ?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>%n téléchargement est en cours. Quitter maintenant ?</numerusform>
            <numerusform>%n téléchargements sont en cours. Quitter maintenant ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps what has come so far, aborting deletes it.</source>
        <translation>La mise en pause conserve ce qui a été reçu, l’annulation le supprime.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>Continuer dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>Mettre en &amp;pause et quitter</translation>
    </message>
    <message>
        <source>&amp;Abort downloads</source>
        <translation>&amp;Annuler les téléchargements</translation>
    </message>
    <message>
        <source>&amp;Keep downloading</source>
        <translation>&amp;Continuer à télécharger</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>Une autre version de Tributary est en cours d’exécution. Quittez-la et redémarrez.</translation>
    </message>
    <message>
        <source>Tributary is running already, but does not answer.</source>
        <translation>Tributary est déjà en cours d’exécution, mais ne répond pas.</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message>
        <source>%1. It will be tried again in %2.</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a time such as 0:12.</extracomment>
        <translation>%1. Nouvel essai dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>It waits for its turn: %n download(s) run at once.</source>
        <translation>
            <numerusform>Il attend son tour : %n téléchargement à la fois.</numerusform>
            <numerusform>Il attend son tour : %n téléchargements à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule lets nothing run at this hour.</source>
        <translation>La planification n’autorise aucun téléchargement à cette heure.</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>Le serveur n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The disk writes more slowly than the bytes come.</source>
        <translation>Le disque écrit moins vite que les données n’arrivent.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>Freiné par la limite de vitesse de %1 pour tous les téléchargements.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>Freiné par la limite de vitesse de %1 pour ce téléchargement.</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>Le serveur n’envoie rien pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>Le serveur n’accepte pas plus de %n connexion à la fois.</numerusform>
            <numerusform>Le serveur n’accepte pas plus de %n connexions à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connection(s) that may be open are in use.</source>
        <translation>
            <numerusform>La seule connexion autorisée est déjà utilisée.</numerusform>
            <numerusform>Les %n connexions autorisées sont toutes utilisées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>Ce serveur n’envoie le fichier que d’un seul tenant, par une seule connexion.</translation>
    </message>
    <message>
        <source>Each of its connections gets about %1: the server gives each no more, or the line is full.</source>
        <translation>Chacune de ses connexions reçoit environ %1 : le serveur n’accorde pas plus, ou la ligne est saturée.</translation>
    </message>
    <message>
        <source>Nothing here holds it back: the server or the network gives no more.</source>
        <translation>Rien ne le freine ici : le serveur ou le réseau ne donne pas plus.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another Tributary that is running has the list of downloads.</source>
        <translation>Une autre instance de Tributary utilise la liste des téléchargements.</translation>
    </message>
    <message>
        <source>The list of downloads can’t be opened.</source>
        <translation>Impossible d’ouvrir la liste des téléchargements.</translation>
    </message>
    <message>
        <source>It stays as it is. What you download now is forgotten when you quit.</source>
        <translation>Elle reste telle quelle. Ce que vous téléchargez maintenant sera oublié à la fermeture.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) came back.</source>
        <translation>
            <numerusform>%n téléchargement récupéré.</numerusform>
            <numerusform>%n téléchargements récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>%n d’entre eux a perdu son état et a été mis en pause.</numerusform>
            <numerusform>%n d’entre eux ont perdu leur état et ont été mis en pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>%n téléchargement n’a pas pu être lu.</numerusform>
            <numerusform>%n téléchargements n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>La liste endommagée est conservée sous « %1 ».</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>La liste des téléchargements était endommagée.</translation>
    </message>
    <message>
        <source>The list of downloads can’t be written.</source>
        <translation>Impossible d’écrire la liste des téléchargements.</translation>
    </message>
    <message>
        <source>You see it as it was, and what was not finished is paused. What changes now is forgotten when you quit.</source>
        <translation>Elle s’affiche dans son dernier état, et ce qui n’était pas terminé est en pause. Les changements faits maintenant seront oubliés à la fermeture.</translation>
    </message>
    <message>
        <source>The list of downloads can’t be saved at the moment.</source>
        <translation>Impossible d’enregistrer la liste des téléchargements pour le moment.</translation>
    </message>
    <message>
        <source>It is tried again. What has changed since is lost when the program ends before that.</source>
        <translation>Un nouvel essai va suivre. Si le programme se ferme avant, les derniers changements seront perdus.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n actif</numerusform>
            <numerusform>%n actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Aucune activité</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>Un gestionnaire de téléchargements pour le bureau</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>Démarrer dans la zone de notification, ou réduit s’il n’y en a pas</translation>
    </message>
    <message>
        <source>Keep everything in the folder of the program</source>
        <translation>Tout conserver dans le dossier du programme</translation>
    </message>
    <message>
        <source>Tell on standard error how long the window is ever busy</source>
        <translation>Indiquer sur l’erreur standard la plus longue durée d’occupation de la fenêtre</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>Ce qu’il faut télécharger</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>À propos de Tributary</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over as many connections as pay off.</source>
        <translation>Télécharge les fichiers avec autant de connexions qu’il est utile.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>Licence : Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>Qt %1 sous %2</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>Nouveau téléchargement</translation>
    </message>
    <message>
        <source>https://…
Several lines make several downloads.</source>
        <translation>https://…
Plusieurs lignes donnent plusieurs téléchargements.</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>As the server names them</source>
        <translation>Ceux indiqués par le serveur</translation>
    </message>
    <message>
        <source>As the server names it</source>
        <translation>Celui indiqué par le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>%n téléchargement va démarrer.</numerusform>
            <numerusform>%n téléchargements vont démarrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was tried: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>Le lien a été essayé : %1.</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Filtrer les téléchargements</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>Aucune connexion ouverte.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopNotices</name>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>Tributary reste actif</translation>
    </message>
    <message>
        <source>Downloads go on. The icon in the tray brings the window back.</source>
        <translation>Les téléchargements continuent. L’icône de la zone de notification rouvre la fenêtre.</translation>
    </message>
    <message>
        <source>The computer couldn’t be put to sleep or shut down.</source>
        <translation>Impossible de mettre l’ordinateur en veille ou de l’éteindre.</translation>
    </message>
    <message>
        <source>The program can’t be started.</source>
        <translation>Impossible de démarrer le programme.</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopSleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Téléchargements en cours</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Choose a download to see all about it.</source>
        <translation>Choisissez un téléchargement pour en voir les détails.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadActions</name>
    <message>
        <source>New download</source>
        <extracomment>The second word of each pair stands on the toolbar button.</extracomment>
        <translation>Nouveau téléchargement</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Coller des liens</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>Retirer avec le fichier…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>Retirer les terminés</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>Placer en premier</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>Placer en dernier</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Priorité normale</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>Priorité</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The time left until a download is done.</extracomment>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadNews</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file name, %2: what went wrong.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Tous les téléchargements sont terminés</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>Téléchargement terminé</numerusform>
            <numerusform>%n téléchargements terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>Échec du téléchargement</numerusform>
            <numerusform>Échec de %n téléchargements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop a link here, paste one, or begin with New download.</source>
        <translation>Déposez ou collez un lien ici, ou commencez par Nouveau téléchargement.</translation>
    </message>
    <message>
        <source>There is no such download at the moment.</source>
        <translation>Aucun téléchargement de ce genre pour le moment.</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Aucun téléchargement ne correspond à « %1 ».</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>Remplacer le &amp;lien…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>S’&amp;identifier…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Choisir le &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>Faire &amp;confiance au certificat…</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The link was replaced.</source>
        <translation>Le lien a été remplacé.</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>Le lien n’a pas été remplacé.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>The file was renamed.</source>
        <translation>Le fichier a été renommé.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>What has come goes to the other folder…</source>
        <translation>Transfert des données reçues vers l’autre dossier…</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Le fichier reste où il est.</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Multimédia</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished download.</source>
        <translation>Le filtre n’affiche aucun téléchargement terminé.</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>Copier toutes les informations</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Drop links, text or lists of links on the window, or paste them. All else can be done by these keys:</source>
        <translation>Déposez sur la fenêtre des liens, du texte ou des listes de liens, ou collez-les. Tout le reste se fait avec ces touches :</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>À propos de Tr&amp;ibutary</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Open the file, or see the details</source>
        <translation>Ouvrir le fichier ou voir les détails</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Filtrer les téléchargements</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Open a tab of the details</source>
        <translation>Ouvrir un onglet des détails</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Impossible de lire la liste : %1</translation>
    </message>
    <message>
        <source>The list holds no http or https link.</source>
        <translation>La liste ne contient aucun lien http ou https.</translation>
    </message>
    <message>
        <source>The clipboard holds no http or https link.</source>
        <translation>Le presse-papiers ne contient aucun lien http ou https.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>%n téléchargement ajouté.</numerusform>
            <numerusform>%n téléchargements ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the list already.</source>
        <translation>Déjà dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, the others are in the list already.</source>
        <translation>
            <numerusform>%n téléchargement ajouté, les autres sont déjà dans la liste.</numerusform>
            <numerusform>%n téléchargements ajoutés, les autres sont déjà dans la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>Nouveaux téléchargements</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>In the list already: %1</source>
        <extracomment>%1: the link of a download.</extracomment>
        <translation>Déjà dans la liste : %1</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Ne &amp;rien sélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) selected.</source>
        <translation>
            <numerusform>%n téléchargement sélectionné.</numerusform>
            <numerusform>%n téléchargements sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder to save to, with its whole path.</source>
        <translation>Choisissez le dossier d’enregistrement, avec son chemin complet.</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>Listes de téléchargements (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importer une liste</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>%n téléchargement exporté.</numerusform>
            <numerusform>%n téléchargements exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>Impossible d’exporter la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>%n téléchargement importé.</numerusform>
            <numerusform>%n téléchargements importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>Impossible d’importer la liste.</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>This link is in the list already.</source>
        <translation>Ce lien est déjà dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are in the list already and come again under names of their own:</source>
        <translation>
            <numerusform>%n des liens est déjà dans la liste et sera ajouté de nouveau sous un autre nom :</numerusform>
            <numerusform>%n des liens sont déjà dans la liste et seront ajoutés de nouveau sous d’autres noms :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>Enregistrer le journal sous</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>Impossible d’enregistrer le journal sous « %1 » : %2</translation>
    </message>
</context>
<context>
    <name>tributary::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Active downloads on top</source>
        <extracomment>Those that run stand above the others in the list.</extracomment>
        <translation>Téléchargements actifs en haut</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>Lignes aérées</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>Only while the list is sorted by the time a download was added</source>
        <translation>Seulement lorsque la liste est triée par date d’ajout</translation>
    </message>
</context>
<context>
    <name>tributary::MainWindow</name>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>%1 – Tributary</source>
        <extracomment>The window&apos;s title while downloads run; %1: a percentage.</extracomment>
        <translation>%1 – Tributary</translation>
    </message>
    <message>
        <source>The filter hides what was added.</source>
        <translation>Le filtre masque ce qui a été ajouté.</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>Limite de &amp;vitesse</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Nom d’ut&amp;ilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>Somme de contrôl&amp;e</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>Miroir&amp;s</translation>
    </message>
    <message>
        <source>Other links to the same file, one a line</source>
        <translation>Autres liens vers le même fichier, un par ligne</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>En-&amp;têtes</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Nom: valeur, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>&amp;Referer</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>Coo&amp;kies</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>nom=valeur; nom=valeur</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>A&amp;gent utilisateur</translation>
    </message>
    <message>
        <source>Tributary&apos;s own</source>
        <translation>Celui de Tributary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>KiB/s for each of the selected downloads; 0 is no limit:</source>
        <translation>KiB/s pour chacun des téléchargements sélectionnés ; 0 pour aucune limite :</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>As the system</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>A user name and a password belong to the proxy of a download: New download, More, Proxy.</source>
        <translation>Le nom d’utilisateur et le mot de passe d’un proxy s’indiquent par téléchargement : Nouveau téléchargement, Plus, Proxy.</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>Ce n’est pas une adresse de proxy.</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>Remplacer le lien</translation>
    </message>
    <message>
        <source>Another link to “%1”. What has come so far is kept when the new link brings the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Un autre lien vers « %1 ». Ce qui a été reçu est conservé si le nouveau lien mène au même fichier.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give the whole link, with http:// or https://.</source>
        <translation>Indiquez le lien complet, avec http:// ou https://.</translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du fichier</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Impossible d’ouvrir « %1 ».</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>Impossible de mettre « %1 » à la corbeille.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>&amp;Space on disk</source>
        <translation>&amp;Espace disque</translation>
    </message>
    <message>
        <source>Reserve it first</source>
        <translation>Réservé à l’avance</translation>
    </message>
    <message>
        <source>Take it as bytes come</source>
        <translation>Occupé au fur et à mesure</translation>
    </message>
    <message>
        <source>&amp;Read and write at most</source>
        <translation>&amp;Lire et écrire au plus</translation>
    </message>
    <message>
        <source>In one step. Both hold for downloads that are added from now on.</source>
        <translation>En une seule fois. Ces deux réglages s’appliquent aux téléchargements ajoutés par la suite.</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>&amp;Mémoire pour toutes les connexions</translation>
    </message>
    <message>
        <source>When so much waits to be written, reading waits as well.</source>
        <translation>Quand autant de données attendent d’être écrites, la lecture attend aussi.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>Of files.</extracomment>
        <translation>Types</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>À propos de Tr&amp;ibutary</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>Téléchargements &amp;simultanés</translation>
    </message>
    <message>
        <source>&amp;Connections for each</source>
        <translation>&amp;Connexions par téléchargement</translation>
    </message>
    <message>
        <source>Connections in &amp;all</source>
        <translation>Connexions au &amp;total</translation>
    </message>
    <message>
        <source>A download takes as many connections as pay off, but no more than this. What is chosen for each holds for downloads that are added from now on.</source>
        <translation>Un téléchargement utilise autant de connexions qu’il est utile, sans dépasser ce nombre. La valeur par téléchargement s’applique à ceux ajoutés par la suite.</translation>
    </message>
    <message>
        <source>When the &amp;file is there already</source>
        <translation>Si le &amp;fichier existe déjà</translation>
    </message>
    <message>
        <source>Keep both, and number the new one</source>
        <translation>Garder les deux et numéroter le nouveau</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>L’écraser</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>Ignorer le téléchargement</translation>
    </message>
    <message>
        <source>Fail the download</source>
        <translation>Faire échouer le téléchargement</translation>
    </message>
    <message>
        <source>&amp;Date of the file</source>
        <translation>&amp;Date du fichier</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>Celle du téléchargement</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>Celle du serveur</translation>
    </message>
    <message>
        <source>Check&amp;sum to verify</source>
        <translation>So&amp;mme de contrôle</translation>
    </message>
    <message>
        <source>From the server’s answer</source>
        <translation>Dans la réponse du serveur</translation>
    </message>
    <message>
        <source>Also from a file beside it</source>
        <translation>Aussi dans un fichier voisin</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>&amp;Empêcher la mise en veille pendant les téléchargements</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>Fichiers pa&amp;rtiels</translation>
    </message>
    <message>
        <source>One beside the file, filled in place</source>
        <translation>Un à côté du fichier, rempli sur place</translation>
    </message>
    <message>
        <source>Several in a folder, merged in the end</source>
        <translation>Plusieurs dans un dossier, réunis à la fin</translation>
    </message>
    <message>
        <source>None: held in memory, written at once</source>
        <translation>Aucun : gardé en mémoire, écrit d’un coup</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>D&amp;ossier des fichiers partiels</translation>
    </message>
    <message>
        <source>The system&apos;s for temporary files</source>
        <translation>Celui du système pour les fichiers temporaires</translation>
    </message>
    <message>
        <source>Files larger than the memory under Advanced fail.</source>
        <translation>Les fichiers plus gros que la mémoire fixée sous Avancé échouent.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>Quitter Tributary</translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation>Mettre l’ordinateur en veille</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>Éteindre l’ordinateur</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Exécuter un programme</translation>
    </message>
    <message>
        <source>When a&amp;ll are done</source>
        <translation>Quand to&amp;ut est terminé</translation>
    </message>
    <message>
        <source>This happens once. A question comes first, and waits a while for a No.</source>
        <translation>Une seule fois. Une question est posée avant et laisse le temps de répondre Non.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Ar&amp;guments</translation>
    </message>
    <message>
        <source>One a line, each as it is</source>
        <translation>Un par ligne, chacun tel quel</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <extracomment>The theme: as the desktop has it.</extracomment>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language: as the desktop has it.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Continuer dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>&amp;Surveiller le presse-papiers pour y trouver des liens vers des fichiers</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>Redémarrer &amp;maintenant</translation>
    </message>
    <message>
        <source>The words change when Tributary starts anew. Downloads go on after that.</source>
        <translation>La langue change au redémarrage de Tributary. Les téléchargements continuent ensuite.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Start with the session, in the tray</source>
        <translation>&amp;Démarrer avec la session, dans la zone de notification</translation>
    </message>
    <message>
        <source>%1 can’t be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>Pas toujours</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>Au plus %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>&amp;Connexions par serveur</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>&amp;Téléchargements par serveur</translation>
    </message>
    <message>
        <source>&amp;Pause between two requests</source>
        <translation>&amp;Pause entre deux requêtes</translation>
    </message>
    <message>
        <source>What a host itself has asked for is obeyed in any case.</source>
        <translation>Les limites demandées par un serveur sont toujours respectées.</translation>
    </message>
    <message>
        <source>Hosts of the last two weeks</source>
        <translation>Serveurs des deux dernières semaines</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Sends parts</source>
        <translation>Envoie des parties</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>Tout o&amp;ublier</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>Approuvé par vous</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>Limite de &amp;vitesse</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>Serveur pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;Agent utilisateur</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>Abandonner la &amp;connexion après</translation>
    </message>
    <message>
        <source>Replace a &amp;silent connection after</source>
        <translation>&amp;Remplacer une connexion inactive après</translation>
    </message>
    <message>
        <source>The wait doubles with each try, and begins anew when something comes. Times and tries hold for downloads that are added from now on.</source>
        <translation>L’attente double à chaque essai et repart de zéro dès que des données arrivent. Les durées et les essais s’appliquent aux téléchargements ajoutés par la suite.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Soon, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>Rapidement, puis moins souvent</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>En douceur : peu à la fois, après une minute</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>Patiemment, dix fois</translation>
    </message>
    <message>
        <source>As chosen here:</source>
        <translation>Selon ces réglages :</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>E&amp;ssais après un échec</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>Première atte&amp;nte</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>Attente maxima&amp;le</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Tell me when</source>
        <translation>Me prévenir quand</translation>
    </message>
    <message>
        <source>a download is &amp;finished</source>
        <translation>un téléchargement est &amp;terminé</translation>
    </message>
    <message>
        <source>a download &amp;has failed</source>
        <translation>un téléchargement a é&amp;choué</translation>
    </message>
    <message>
        <source>&amp;all downloads are done</source>
        <translation>tou&amp;s les téléchargements sont terminés</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsPage</name>
    <message>
        <source> s</source>
        <extracomment>Seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>Parcourir : %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the hours of the week</source>
        <translation>&amp;Appliquer la grille hebdomadaire</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>Aucune limite de vitesse n’est fixée pour le moment : les heures limitées sont aussi rapides que les autres.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 holds.</source>
        <translation>Pendant les heures limitées, la limite de vitesse de %1 s’applique.</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Sans limite</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>&amp;Limité</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>En &amp;pause</translation>
    </message>
    <message>
        <source>Selected hours:</source>
        <translation>Heures sélectionnées :</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>&amp;Classer les fichiers dans des dossiers selon leur type</translation>
    </message>
    <message>
        <source>Folders are inside the one that a download is for, unless their whole path is given. An empty one is that folder itself.</source>
        <translation>Ces dossiers se trouvent dans celui du téléchargement, sauf si leur chemin complet est indiqué. Un champ vide désigne ce dossier lui-même.</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Types de fichiers</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Choisir le &amp;dossier…</translation>
    </message>
    <message>
        <source>Restore &amp;usual ones</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>Rétablir les types d’&amp;origine</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Nouveau type</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>Nouveau type %1</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>S’&amp;identifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or the password.</source>
        <extracomment>%1: the name of a server or a proxy.</extracomment>
        <translation>%1 n’a pas accepté le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Le proxy utilisé pour atteindre %1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The list doesn&apos;t keep what was given for %1: give again what is needed to go on.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>La liste ne conserve pas ce qui a été fourni pour %1 : indiquez de nouveau ce qu’il faut pour continuer.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>nom=valeur; nom=valeur</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>Coo&amp;kies</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Nom: valeur, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>&amp;Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>Mot de passe du pro&amp;xy</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>Phrase secrète de la c&amp;lé</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>Pourquoi est-ce lent ?</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedBox</name>
    <message>
        <source> KiB/s</source>
        <extracomment>Kibibytes a second, after a number.</extracomment>
        <translation> KiB/s</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>Vitesse des cinq dernières minutes</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>%1 maintenant, %2 en moyenne, %3 au maximum</translation>
    </message>
    <message>
        <source>Nothing has come in the last five minutes.</source>
        <translation>Rien n’a été reçu ces cinq dernières minutes.</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Moyenne %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Pic %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes: now, and so many minutes ago.</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1 min</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>&amp;Ajouter en pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>New download</source>
        <translation>Nouveau téléchargement</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
</context>
<context>
    <name>tributary::WeekGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
</context>
<context>
    <name>tributary::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>%1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as &quot;Paused&quot;.</extracomment>
        <translation>%1, de %2 à %3 : %4</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of an hour of the week: downloads are as fast as they can be.</extracomment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>Presse-papiers surveillé</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>Message copié.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>Limite : %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>Libre : %1</translation>
    </message>
</context>
</TS>
