<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>«&#xa0;%1&#xa0;» ne commence pas par http:// ou https://.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lien complet.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>Les liens sont trop longs pour être ajoutés en une seule fois. Ajoutez-en moins à la fois.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>Cela fait plus de %1 téléchargements. Ajoutez-en moins à la fois.</translation>
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
        <source>Enter the folder&apos;s full path.</source>
        <translation>Saisissez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Un mot de passe nécessite un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>Écrivez chaque en-tête sous la forme Nom: valeur, un par ligne. Les en-têtes que Tributary envoie lui-même, comme Range, ne peuvent pas être définis.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>Saisissez l’adresse complète de la page, avec http:// ou https://.</translation>
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
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>Écrivez le proxy sous la forme http://serveur:port, https://serveur:port ou socks5://serveur:port, ou none pour ne pas en utiliser.</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>Un nom de fichier ne peut contenir ni / ni \.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir de nom de fichier.</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>Une somme de contrôle ne peut être indiquée que pour un seul fichier.</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>Vous pouvez indiquer %1 miroirs au maximum.</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>Des miroirs ne peuvent être indiqués que pour un seul fichier.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Ce nom est trop long pour un fichier.</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>Saisissez la somme de contrôle entière&#xa0;: %1 chiffres pour %2.</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>Saisissez la somme de contrôle entière, par exemple %1 chiffres pour %2.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>Tributary ne télécharge pas de torrents.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>Tributary ne télécharge pas depuis des serveurs FTP.</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>Tous les téléchargements sont terminés. Quitter Tributary&#x202f;?</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>Tous les téléchargements sont terminés. Mettre l’ordinateur en veille&#x202f;?</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>Tous les téléchargements sont terminés. Éteindre l’ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>Tous les téléchargements sont terminés. Exécuter %1&#x202f;?</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Tous les téléchargements sont terminés</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>Sans réponse, ce sera fait dans %n seconde.</numerusform>
            <numerusform>Sans réponse, ce sera fait dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
</context>
<context>
    <name>ConnectionStory</name>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds, as &quot;14&quot; or &quot;0.3&quot;.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>still at work</source>
        <extracomment>From here on: what became of a connection, behind a colon.</extracomment>
        <translation>encore en activité</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>elle a fourni tout ce qui lui était demandé</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>une autre a pris le relais pour le reste</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>d’autres ont fourni sa partie avant elle</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>elle était bien plus lente que les autres, qui ont pris le relais</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>elle a laissé la place à d’autres connexions</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>la limite de vitesse impose des parties plus petites</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>son lien a été abandonné</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>le téléchargement s’est arrêté</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>Connexion %1 à %2, à partir de %3 pendant %4, sans données&#xa0;: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>Connexion %1 à %2, à partir de %3 pendant %4, %5, %6&#xa0;: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>%n requête depuis %1</numerusform>
            <numerusform>%n requêtes depuis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1, dont %n en échec</numerusform>
            <numerusform>%1, dont %n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>le fichier a été demandé de nouveau</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>Nouvel essai&#xa0;: elle était bien plus lente que les autres</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>Nouvel essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1&#x202f;; nouvel essai sous peu</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Nouvel essai sous peu</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>Le disque est plus lent que le réseau</translation>
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
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>En attente d’un nouvel essai</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>Les requêtes vers ce serveur sont espacées</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>Attend que le fichier soit prêt</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>Vérifie que cette source a le même fichier</translation>
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
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1&#xa0;: %2 (d’après %3)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Time taken</source>
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
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>Redirige vers</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>En plusieurs parties&#x202f;; reprise possible</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>D’un seul tenant&#x202f;; reprise impossible</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>Version (ETag)</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Retry in %1 · %2</source>
        <extracomment>%1: a time such as 0:12, %2: why it has to be tried again.</extracomment>
        <translation>Nouvel essai dans %1 · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>En attente</translation>
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
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1&#x202f;%</translation>
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
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 concorde</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>Tous les morceaux concordent</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>En pause · repartira de zéro</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>Vérification de ce qui est déjà là</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>Fichier introuvable</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>Le lien est illisible</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>Copiez le lien en entier et réessayez.</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>Vérifiez son orthographe&#xa0;; dans un shell, mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>Seuls les liens http et https peuvent être téléchargés</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>Cherchez un lien qui commence par https://.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Serveur introuvable</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>Cherchez une faute de frappe dans le lien ou vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>Le serveur refuse les connexions</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Vérifiez le réseau ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>Vérifiez le port ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>Relancez la même commande.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>Le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>Relancez la même commande ou laissez plus de temps avec --timeout.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>La connexion a pris trop de temps</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>Relancez la même commande ou laissez plus de temps avec --connect-timeout.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>La connexion ne peut pas être sécurisée</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>Le serveur ne peut pas prouver son identité. Vérifiez la date de cet ordinateur ou adressez-vous au responsable du serveur.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>Vérifiez l’horloge de cet ordinateur&#xa0;; indiquez le certificat d’une autorité privée avec --ca-file.</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>Le serveur redirige de https vers http</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>N’importe qui sur le chemin pourrait lire et modifier le fichier. Ajoutez le lien http lui-même si vous le voulez quand même.</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>N’importe qui sur le chemin pourrait lire et modifier le fichier&#xa0;; indiquez le lien http lui-même si vous le voulez quand même.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Le proxy est inutilisable</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>Vérifiez l’adresse et le mot de passe du proxy.</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>Vérifiez --proxy, son utilisateur et son mot de passe, ou passez-vous-en&#xa0;: --proxy none.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>Identifiez-vous avec votre nom d’utilisateur et votre mot de passe pour le proxy.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Ce réseau demande que vous vous connectiez</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>Connectez-vous au réseau dans un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>Faites-le dans un navigateur, puis relancez la même commande.</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>Nom d’utilisateur et mot de passe requis</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>Identifiez-vous avec votre nom d’utilisateur et votre mot de passe pour ce site.</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>Indiquez-les avec --user NAME, ou vérifiez ceux que vous avez indiqués.</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>Le lien mène à ce serveur&#xa0;: donnez le lien de là-bas, avec --user NAME. Pour un autre hôte et par https, on peut aussi écrire l’identifiant et le mot de passe dans ~/.netrc et donner --netrc.</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>Nom d’utilisateur ou mot de passe refusé</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>Le lien a peut-être expiré ou exige de s’identifier&#xa0;: récupérez-en un nouveau sur le site.</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>Le lien a peut-être expiré, ou exige --cookie, --referer ou --user.</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Le lien a expiré</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>Récupérez un nouveau lien sur le site et remplacez celui-ci.</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>Récupérez un nouveau lien et donnez-le avec --output et le même nom pour continuer.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>Le fichier a peut-être été déplacé. Cherchez un nouveau lien.</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>Vérifiez le lien.</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>Le fichier n’est plus sur le serveur</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>Le lien a peut-être expiré&#xa0;: récupérez-en un nouveau.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Trop de redirections</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>Réessayez ou cherchez le fichier sur un autre serveur.</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>Il faut peut-être --cookie, ou le lien du fichier lui-même.</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>Le serveur demande un paiement pour le fichier</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>Vérifiez le lien ou cherchez-en un nouveau&#xa0;; attendre ne servira à rien.</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>Vérifiez le lien&#xa0;; attendre ne servira à rien.</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>Le serveur dit qu’un proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>Le serveur ne peut pas envoyer le fichier pour des raisons légales</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>Le fichier est verrouillé sur le serveur</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>Le problème vient du serveur&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>Le serveur limite les requêtes pour le moment</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>Le serveur prépare encore le fichier</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>Le serveur a signalé une erreur</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>Le serveur a envoyé la mauvaise partie du fichier</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>Relancez la même commande avec --connections 1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>La réponse du serveur n’a pas de sens</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>Vérifiez le lien ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>Le serveur ne parle pas HTTP à cet endroit</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>Vérifiez le port, et si le lien commence par http ou https.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>Une page web est arrivée à la place du fichier</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>Le site exige peut-être de s’identifier, ou le lien a expiré. Ouvrez-le dans le navigateur et copiez de nouveau le lien.</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>Le fichier a changé sur le serveur</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>Réessayez pour télécharger le nouveau fichier depuis le début.</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>Relancez la même commande quand il ne change plus.</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>Le fichier n’est pas celui que la liste décrit</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>Récupérez une nouvelle liste.</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>Récupérez une nouvelle liste&#xa0;; si elle vient d’apt, lancez apt-get update.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>Somme de contrôle incorrecte</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>Vérifiez la somme de contrôle&#xa0;; si elle est juste, %1 a envoyé un autre fichier.</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>Cherchez une faute de frappe dans la somme de contrôle ou réessayez.</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>Espace disque insuffisant</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>Libérez de l’espace. Le téléchargement reprendra ensuite de lui-même.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>Faites de la place ou choisissez un autre dossier avec --dir, puis relancez la commande.</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>Écriture non autorisée dans le dossier</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>Choisissez un autre dossier ou autorisez l’écriture dans celui-ci.</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>Le fichier est trop volumineux pour ce disque</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>Choisissez avec --dir un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>Ce programme n’a pas droit à des fichiers de cette taille</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>Demandez aux responsables de cet ordinateur de relever la limite.</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>Relevez la limite du shell avec ulimit -f, puis relancez la même commande.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>Lecture ou écriture impossible sur le disque</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>Vérifiez que le disque est connecté et fonctionne.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>Déplacez ce fichier ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>Choisissez un autre nom avec --output, ou dites quoi faire avec --on-conflict.</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>Un autre téléchargement écrit ce fichier</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>Attendez qu’il soit terminé ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>Attendez qu’il soit terminé ou choisissez un autre nom avec --output.</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>Un fichier inachevé gêne</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>Utilisez le lien avec lequel il a été commencé, supprimez-le avec son .ledger, ou choisissez un autre nom avec --output.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>La liste ne peut pas être lue</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>Le fichier dépasse la limite de mémoire</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>Autorisez plus de mémoire dans Paramètres, Avancé, puis réessayez&#x202f;; ou ajoutez de nouveau le téléchargement avec des fichiers partiels sur le disque.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>Augmentez --memory-limit, ou retirez --assembly memory.</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>Relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>C’est impossible pour le moment</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>Mettez le téléchargement en pause, puis réessayez.</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>Relancez la même commande plus tard.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Un problème est survenu dans Tributary</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>Veuillez signaler ce problème en joignant le journal.</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>Merci de le signaler avec la sortie de --verbose.</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>Autorisez-le et relancez la commande, ou choisissez un autre dossier avec --dir.</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>Vérifiez-le et relancez la commande, ou choisissez avec --dir un dossier sur un autre.</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>Le lien mène à ce serveur, qui ne reçoit ni --cookie, ni --header, ni --user&#xa0;: donnez le lien de là-bas, avec ce qu’il lui faut. Le lien a peut-être aussi expiré.</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>Session du navigateur de nouveau requise</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>Relancez le téléchargement dans le navigateur pour continuer ici, ou identifiez-vous avec les cookies de ce site.</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>Saisissez les cookies dans la fenêtre.</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>En-têtes confidentiels de nouveau requis</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>Identifiez-vous avec les en-têtes saisis pour ce téléchargement.</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>Saisissez les en-têtes dans la fenêtre.</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>Phrase secrète de la clé de nouveau requise</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>Identifiez-vous avec la phrase secrète de la clé du certificat.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>Saisissez la phrase secrète dans la fenêtre.</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>Réessayez. Ne gardez quand même le fichier que si vous savez que la somme de contrôle du site n’est plus à jour.</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>Réessayez plus tard&#x202f;; pour garder le fichier bien que %1 indique une autre somme de contrôle, relancez la commande avec --accept-checksum et la somme trouvée.</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>Vérifiez ce qu’indique --input.</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>Le serveur ne parle pas https sur ce port</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>Vérifiez le port du lien, ou si le lien doit commencer par http.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>Le nom du fichier est trop long pour ce disque</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>Enregistrez sous un nom plus court.</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>Choisissez un nom plus court avec --output.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Le dossier n’existe plus</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>Connectez son disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>Connectez son disque et relancez la commande, ou choisissez un autre dossier avec --dir.</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>Le fichier inachevé n’existe plus</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>Remettez-le à sa place, ou réessayez pour recommencer depuis le début.</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>Remettez-le à sa place, ou relancez la même commande pour recommencer depuis le début.</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>Un fichier de ce nom existe déjà</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what went wrong, %2: the number the server answered with, e.g. &quot;Not found (404)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FlawText</name>
    <message>
        <source>it contains a NUL byte</source>
        <translation>un octet NUL s’y trouve</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>un caractère de contrôle s’y trouve</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>le texte n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>le nom du fichier contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>le nom du fichier est un chemin absolu</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>le nom du fichier contient une barre oblique inverse</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>le nom du fichier contient une barre oblique</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>le nom du fichier mène hors de son dossier</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>le dossier devant le nom du fichier n’est pas autorisé</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>le nom du fichier est vide</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>la ligne %1 donne le même nom de fichier</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>dir= ne nomme aucun dossier</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>le dossier mène hors de celui qui a été choisi</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>le dossier est caché</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>le contenu du dossier est exécuté à l’ouverture de session</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>la taille n’est pas un nombre d’octets</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>la somme de contrôle est d’un type inconnu</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>une somme de contrôle %1 compte %2 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>il y a deux sommes de contrôle %1 différentes</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>ce n’est pas un lien</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>les liens de type %1 ne peuvent pas être téléchargés</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>le lien est incorrect</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>le lien ne nomme aucun serveur</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>le port du lien est impossible</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>le lien est trop long</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>le lien est relatif à une page dont l’adresse est inconnue</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>un intervalle est à l’envers</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>le motif produit plus de %1 liens</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>%1 noms de fichiers ne conviennent pas à %2 liens</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>les motifs des miroirs produisent des nombres de liens différents</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>une même somme de contrôle ne peut valoir pour %1 liens</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>la ligne est trop longue</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>la ligne a plus de %1 miroirs</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>aucun lien ne précède l’option</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>cette option n’existe pas</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>le guillemet autour du lien n’est jamais fermé</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>un en-tête contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>l’en-tête %1 est déjà envoyé par le téléchargement</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>la page d’origine n’a pas d’adresse http ou https</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>ce n’est pas une commande cURL</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>la commande est trop longue</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>la commande est reliée à un autre programme ou à un fichier</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>seul un shell peut compléter certaines parties de la commande</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>un guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>la commande contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>la commande n’a pas de lien</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>la commande a une option inconnue</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>la valeur de la dernière option de la commande manque</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>la commande lit des en-têtes dans un fichier</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>la commande lit des cookies dans un fichier</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>la commande lit d’autres options ailleurs</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>la méthode de la commande n’est pas GET</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>la commande envoie des données</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>la commande envoie un fichier</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>la commande ne télécharge qu’une partie du fichier</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>la commande ne demande que les en-têtes</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>la commande exige un certificat client</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>le proxy n’est ni http, ni https, ni socks5</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>l’adresse du proxy est incorrecte</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>le document se termine trop tôt</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>une partie du document est trop longue</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>un type de document n’est pas permis</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>le document n’est pas du XML bien formé</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>le document a trop de niveaux imbriqués</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>le document ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>le document nomme plus de %1 fichiers</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>le fichier n’a pas de lien http ou https</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>le fichier a plus de %1 liens</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>le fichier a plus de %1 sommes de contrôle</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>le fichier a plus de %1 morceaux</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>les morceaux n’ont pas de longueur</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>les morceaux ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>les morceaux ne correspondent pas à la taille</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>la page a plus de %1 liens</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>une balise de la page ne se termine jamais</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>un mot n’a pas de sens ici</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>un nom d’utilisateur ou un mot de passe précède le premier «&#xa0;machine&#xa0;»</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>un nom d’utilisateur ou un mot de passe contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>le fichier se termine là où une valeur manque</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>un guillemet ouvert n’est jamais fermé</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>la ligne n’a pas sept champs séparés par des tabulations</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>le serveur du cookie n’en est pas un</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>le nom ou la valeur du cookie a des caractères interdits</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>la somme de contrôle n’est pas de la forme ALG:HEX</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>la somme de contrôle n’est pas de la forme ALG=HEX</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>la ligne n’est pas de la forme &apos;URI&apos; NAME SIZE ALG:HEX</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>l’en-tête n’est pas de la forme NAME: VALUE</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>les cookies ne sont pas de la forme NAME=VALUE; NAME=VALUE</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>les certificats ne seraient pas vérifiés&#xa0;; pour le permettre, ajoutez --no-check-certificate</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>ses propres certificats seraient acceptés&#xa0;; utilisez plutôt --ca-file</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>un autre proxy que celui qui a été choisi est demandé&#xa0;; pour le permettre, indiquez ce proxy avec --proxy</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>la ligne n’est pas de la forme HOST, TRUE ou FALSE, PATH, TRUE ou FALSE, TIME, NAME, VALUE</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>le nom de serveur du lien est impossible</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>taille inconnue</translation>
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
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>Le serveur propose «&#xa0;%1&#xa0;»&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>Essai %1 dans %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>Enregistré sous «&#xa0;%1&#xa0;»&#xa0;: %2 en %3, avec %n connexion</numerusform>
            <numerusform>Enregistré sous «&#xa0;%1&#xa0;»&#xa0;: %2 en %3, avec %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>, la somme de contrôle concorde</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et a été ignoré</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>Beaucoup de requêtes en peu de temps&#x202f;; certaines ne sont pas affichées</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1&#x202f;; %2 conservés</translation>
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
        <translation>En pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>Nouvel essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>Le lien a été remplacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>miroirs</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>en-têtes</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connexions</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>limite de vitesse</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>somme de contrôle</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>fichier gardé quand même</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>Enregistré sous «&#xa0;%1&#xa0;»&#xa0;: %2 en moins d’une seconde, avec %n connexion</numerusform>
            <numerusform>Enregistré sous «&#xa0;%1&#xa0;»&#xa0;: %2 en moins d’une seconde, avec %n connexions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>Le texte demande de ne pas utiliser de proxy.</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>Le texte demande d’utiliser le proxy %1:%2, qui peut voir ce que vous téléchargez.</translation>
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
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>Le texte demande de ne pas vérifier les certificats&#x202f;; n’importe qui pourrait alors se faire passer pour le serveur.</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Le texte demande de faire confiance aux certificats de %1.</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>La liste est trop longue&#xa0;: seuls ses %1 premiers téléchargements sont ajoutés.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>La ligne %1 est laissée de côté&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Préférences...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Masquer les autres</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Quitter %1</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>tous les téléchargements&#xa0;: avec list, aussi ceux qui sont terminés&#xa0;; avec pause et resume, au lieu de numéros</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>enregistrer sous FICHIER&#xa0;; pour une seule URL (par défaut&#xa0;: le nom donné par le serveur, sinon celui de l’URL&#xa0;; avec add, un FICHIER sans dossier va là où le programme de bureau enregistre)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>enregistrer dans DOSSIER, créé s’il n’existe pas (par défaut&#xa0;: le dossier actuel&#xa0;; avec add, celui du programme de bureau)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>enregistrer selon l’URL, dans DOSSIER/hôte/segment/.../nom (par défaut&#xa0;: dans DOSSIER)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>enregistrer selon MODÈLE, par exemple {host}/{date}/{name} (par défaut&#xa0;: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>d’autres URL, tirées d’une liste ou de plusieurs&#xa0;: liens avec motifs, apt-get --print-uris, Metalink, commandes curl, une page&#xa0;; avec get, FICHIER peut être l’URL http ou https d’une liste&#xa0;; -&#xa0;: entrée standard</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>que faire si le fichier existe&#xa0;: rename (renommer), overwrite (écraser), skip (passer, sans rien demander au serveur) ou fail (échouer) (par défaut&#xa0;: rename, en &quot;name (1).ext&quot;&#xa0;; avec add, ce que fait le programme de bureau)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>équivaut à --on-conflict overwrite</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>la somme que le fichier doit avoir&#xa0;: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 ou sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>garder un fichier qui a cette somme, sans le vérifier, bien que le serveur en indique une autre (par défaut&#xa0;: il reste inachevé)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>une autre source du même fichier&#xa0;; peut être répété, pour une seule URL</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct&#xa0;: écrire chaque morceau à sa place&#xa0;; temp&#xa0;: en fichiers partiels dans --temp-dir, réunis ensuite&#xa0;; memory&#xa0;: tout garder en mémoire et l’écrire une fois (par défaut&#xa0;: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>où vont les fichiers temporaires&#xa0;: les parties de --assembly temp, les fichiers de bench (par défaut&#xa0;: le dossier temporaire du système)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>chercher aussi un fichier de sommes sur le serveur&#xa0;: FICHIER.sha256, SHA256SUMS et semblables (par défaut&#xa0;: seulement dans les en-têtes de la réponse)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>donner au fichier la date du serveur (par défaut&#xa0;: maintenant)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>ne pas réserver d’abord l’espace sur le disque (par défaut&#xa0;: le réserver)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>connexions au plus pour un fichier, de 1 à 64, ou auto&#xa0;: jusqu’à 8, moins là où c’est plus rapide (par défaut&#xa0;: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>fichiers à la fois (par défaut&#xa0;: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>télécharger chaque URL autant de fois l’une après l’autre, et autant en parallèle (par défaut&#xa0;: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>connexions au plus pour tous les fichiers (par défaut&#xa0;: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>mesurer d’abord combien de connexions l’hôte accepte, pendant SEC secondes au plus, et en utiliser autant qu’il est utile&#xa0;; 0&#xa0;: ne pas mesurer (par défaut&#xa0;: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>octets au plus lus ou écrits en une fois (par défaut&#xa0;: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>octets au plus par requête, et taille d’un fichier partiel (par défaut&#xa0;: automatique)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>octets au plus dans les tampons de toutes les connexions, et autant pour les fichiers gardés en mémoire (par défaut&#xa0;: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>pause entre les débuts de deux requêtes à un hôte (par défaut&#xa0;: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>octets par seconde au plus pour tous les fichiers, par exemple 500K (par défaut&#xa0;: none, sans limite)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>octets par seconde au plus pour chaque fichier (par défaut&#xa0;: none, sans limite)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>tentatives après le premier échec, sans progrès entre-temps (par défaut&#xa0;: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>la première attente avant une tentative, doublée à chaque fois (par défaut&#xa0;: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>la plus longue attente avant une tentative (par défaut&#xa0;: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential&#xa0;: comme ci-dessus&#xa0;; lenient&#xa0;: 4 tentatives de plus à 60 s d’intervalle, avec 2 fichiers à la fois et --delay 0.25&#xa0;; backoff&#xa0;: 10 tentatives, attentes doublées jusqu’à 60 s (par défaut&#xa0;: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>remplacer une connexion restée muette SEC secondes (par défaut&#xa0;: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>renoncer à se connecter après SEC secondes (par défaut&#xa0;: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>envoyer aussi cet en-tête&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>envoyer ceci comme agent utilisateur&#xa0;; browser&#xa0;: celui d’un navigateur de bureau (par défaut&#xa0;: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>envoyer ceci comme la page où se trouve le lien</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>envoyer ces cookies</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>envoyer les cookies du cookies.txt d’un navigateur, chacun à son seul site</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>s’identifier&#xa0;; un mot de passe manquant est demandé dans le terminal (par défaut&#xa0;: ce que l’URL indique)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>s’identifier avec ~/.netrc là où rien d’autre n’est indiqué</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>lire le mot de passe à la première ligne de FICHIER&#xa0;; -&#xa0;: de l’entrée standard</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>un proxy http://, https:// ou socks5://, system ou none (par défaut&#xa0;: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>hôtes à joindre sans le proxy, par exemple localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>accepter tout certificat&#xa0;: n’importe qui pourrait se faire passer pour le serveur</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>faire confiance aux autorités de certification de FICHIER (par défaut&#xa0;: celles du système)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>présenter ce certificat à un serveur qui en demande un&#xa0;; au format PEM ou PKCS#12</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>la clé du certificat au format PEM (par défaut&#xa0;: dans le même fichier)&#xa0;; sa phrase secrète est demandée dans le terminal</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>lire la phrase secrète de la clé à la première ligne de FICHIER&#xa0;; -&#xa0;: de l’entrée standard</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar (barre), lines (lignes), none (rien) ou auto&#xa0;: une barre dans un terminal, ailleurs une ligne toutes les quelques secondes (par défaut&#xa0;: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>afficher aussi une barre par connexion</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>n’afficher que les erreurs</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>afficher chaque requête et réponse, secrets masqués</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>un objet JSON par ligne sur la sortie standard, et rien d’autre</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>le chemin d’un fichier</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>le chemin d’un dossier</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>des dossiers et un nom avec {host} et {date}, et {name} une fois, après la dernière barre oblique</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename, overwrite, skip ou fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX, où ALG est md5, sha1, sha224, sha256, sha384, sha512, sha3-256 ou sha3-512 et HEX la somme entière</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>une URL http ou https</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct, temp ou memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>un nombre de 1 à 64 ou auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>un nombre de 1 à 1000</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>un nombre de 1 à 100</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>une taille de 1K à 1G, par exemple 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>une taille d’au moins 16K, par exemple 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>une taille d’au moins 1M, par exemple 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>des octets par seconde, par exemple 500K ou 1.5M, ou none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>un nombre de 0 à 1000</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential, lenient ou backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>&apos;Nom: valeur&apos; sur une ligne, pour un en-tête que Tributary ne met pas lui-même</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>un texte sans saut de ligne ou browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>des paires &apos;nom=valeur&apos; sur une ligne, séparées par des points-virgules</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>un fichier lisible au format de Netscape</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>NOM ou NOM:MOT_DE_PASSE</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>le chemin d’un fichier ou -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>une URL http://, https:// ou socks5://, system ou none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>des serveurs, domaines ou réseaux séparés par des virgules</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>un fichier lisible avec des certificats au format PEM</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>un fichier lisible</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto, bar, lines ou none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>des secondes, de 0 à 604800 (7 jours)</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>des secondes, plus de 0 et au plus 604800 (7 jours)</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>un fichier lisible, un lien http ou https ou -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>une page web est arrivée au lieu du fichier</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>la taille était de %1 et a augmenté</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>la taille était de %1 et est maintenant de %2</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>la marque de version du serveur n’est plus la même</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>une partie est arrivée alors que le fichier entier était demandé</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>une partie avec Transfer-Encoding «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>une partie avec Content-Encoding «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>un Content-Length impossible «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>une partie avec Content-Range «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>octets %1-%2 demandés, Content-Range «&#xa0;%3&#xa0;» reçu</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>une partie sans la marque de version du serveur</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>une partie sans taille totale</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>un contenu avec Transfer-Encoding «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>un contenu avec Content-Encoding «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>le fichier entier avec Content-Range «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>le fichier entier est arrivé alors qu’une partie était demandée</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>le fichier entier, aussi long que la partie demandée</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>aucune plage n’était demandée</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>le serveur dit que ces octets n’existent pas</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>le serveur refuse la condition</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>le serveur dit que le fichier est différent</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>le lien a expiré</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>une réponse dont les en-têtes sont illisibles</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>la réponse ne contient aucun fichier</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>une redirection sans destination</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>redirigé vers une adresse impossible %1</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>redirigé de https vers %1, non sécurisé</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>redirigé vers %1</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>plus de %1 redirections</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>aucune réponse définitive n’est arrivée</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>le serveur demande un certificat client, ou un autre que celui-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>pas de connexion après %1 s</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>aucun octet pendant %1 s</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>le proxy %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>la réponse s’est interrompue avant la fin</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>la connexion s’est terminée avant le dernier bloc</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>le serveur n’accepte plus de requêtes pour le moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>le fichier devait avoir %1 octets et en a plus</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>le fichier devait avoir %1 octets et en a %2</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>les sommes de contrôle des morceaux sont celles d’un fichier d’une autre taille</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>le fichier est maintenant vide</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>le fichier se termine maintenant avant %1</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>deux réponses se contredisent sur les octets à partir de %1</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>les octets à partir de %1 ne sont pas ceux des autres sources</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>le nouveau lien a d’autres octets à partir de %1 que ceux déjà reçus</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>les octets %1-%2 ne correspondent pas à leur somme de contrôle</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>les octets %1-%2 de cette source étaient faux</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>les octets à partir de %1 de %2 ne sont pas ceux qui ont été écrits</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>attendu selon l’en-tête %2 du serveur&#xa0;: %1, trouvé&#xa0;: %3</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>attendu selon %2 sur le serveur&#xa0;: %1, trouvé&#xa0;: %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>attendu&#xa0;: %1, trouvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1&#xa0;; aucune source n’a le bon fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>réservation de %1 octets pour %2&#xa0;: il manque %3 octets sur le volume %4</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1 (le volume %2 est plein)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1 (le dossier %2 n’existe pas)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>réservation de %1 octets pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>écriture de %1 octets à partir de %2 dans %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>écriture de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>lecture de %1 octets à partir de %2 dans %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>création de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>ouverture de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>verrouillage de %1&#xa0;: un autre téléchargement ou un autre programme est en train d’y écrire</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>verrouillage de %1&#xa0;: un autre fichier a pris ce nom entre-temps</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>verrouillage de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>examen de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>passage à une longueur de %1 pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>une synchronisation précédente avec le disque a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>synchronisation du dossier de %1 avec le disque&#xa0;: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>synchronisation du dossier %1 avec le disque&#xa0;: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>synchronisation de %1 avec le disque&#xa0;: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>suppression de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>retrait de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>renommage en %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>renommage de %1 en %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>déplacement de %1 vers %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>création du dossier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>un autre programme a réduit %1 à %2 octets</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>un autre programme a tronqué %1&#xa0;: il manque des octets à partir de %2</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>le fichier partiel %1 a été supprimé, déplacé ou remplacé entre-temps</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>le dossier n’existe plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>un autre programme a modifié %1</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>tous les noms numérotés sont pris&#xa0;: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>le fichier inachevé d’un autre utilisateur gêne&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>le fichier existe déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>un dossier porte déjà ce nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>le fichier inachevé d’un autre téléchargement gêne&#xa0;: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>le fichier d’un autre utilisateur gêne&#xa0;: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>l’ancien fichier partiel ne peut pas être mis de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>ce téléchargement ne peut pas être déplacé pour le moment</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>ce téléchargement ne peut pas recevoir un autre lien pour le moment</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>ce téléchargement ne peut pas être modifié pour le moment</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>le mot de passe ou les cookies ne sont pas conservés dans la liste et doivent être saisis à nouveau</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>il contient un saut de ligne ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>son port n’est pas valide</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>aucun serveur indiqué</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>ouverture de la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>le nouveau lien ne donne que le fichier entier, depuis le début</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>le nouveau lien ne montre presque rien des octets demandés</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>la vérification a été arrêtée</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>le fichier partiel d’un autre téléchargement est dans %1</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>il faudrait garder %1 en mémoire et la limite est de %2</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>l’écriture du fichier a été arrêtée</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>les fichiers partiels ont été supprimés</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>tous les fichiers partiels ont disparu&#xa0;: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>un fichier partiel a disparu&#xa0;: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>un fichier partiel est tronqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>le calcul de la somme a été arrêté</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>la lecture du fichier partiel a été arrêtée</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>le fichier partiel se termine à %1</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>la vérification du fichier partiel a été arrêtée</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>rien ne prouve que ce programme a écrit le fichier de suivi</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>d’autres ont des fichiers sous tous les noms que le fichier partiel pourrait avoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>le fichier de suivi est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>le fichier de suivi se contredit&#xa0;: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>le fichier de suivi est de version %1, ce programme lit jusqu’à %2&#xa0;; un plus récent l’a écrit</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>la file d’attente a pris fin</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>la file d’attente a pris fin avant le téléchargement</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>le téléchargement a été retiré</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>le téléchargement a été annulé</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>la liste des téléchargements est en lecture seule&#xa0;; ce qui se passe maintenant serait oublié</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>l’écriture s’est arrêtée avant la fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>ce n’est pas un fichier ordinaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>ce fichier est trop gros&#xa0;: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>lecture de %1&#xa0;: le fichier est trop long</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>un fichier de suivi à enregistrer se contredit&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>un fichier de suivi à enregistrer est trop gros&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1&#xa0;; mis de côté sous %2</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1&#xa0;; n’a pas pu être mis de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>il ne commence pas comme un fichier de suivi</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>sa version est inconnue</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>sa somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>ce n’est pas du CBOR</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>il n’est pas tel que ce programme l’écrit</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop gros</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>une taille est négative</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>il y a trop de sections contrôlées</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>un lien précédent a apporté trop de morceaux</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>ce qu’un lien précédent a apporté se trouve au-delà du fichier</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>ses sections contrôlées se chevauchent ou ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>une section contrôlée est vide</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>une section contrôlée se trouve au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>plusieurs parties dans une seule réponse</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>des en-têtes sans fin</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>une réponse sans code d’état</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>le début du fichier d’un autre serveur, qui ne peut pas être comparé à ce qui est déjà reçu</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>le serveur n’envoie presque rien des octets demandés</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>le serveur ne montre presque rien des octets demandés</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>les octets de la réponse n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>un fichier vide, ce qu’un miroir ne peut garantir à lui seul</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>le serveur ne répond pas, d’autres répondront peut-être</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>il exige de s’identifier</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>le proxy exige de s’identifier</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>il ne parle pas SOCKS5</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>les blocs du contenu sont incorrects&#xa0;: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>aucune taille là où il en fallait une</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>une taille démesurée</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>un saut de ligne incomplet</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>un bloc dépasse sa taille</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>des en-têtes de fin illisibles</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>un découpage en blocs sans fin</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>le contenu compressé est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison indiquée</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>pas de réponse complète de %1</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>demandé de nouveau, pour lire chaque octet&#xa0;: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>des en-têtes qui prennent de plus en plus de mémoire</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>une réponse provisoire</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>un contenu en blocs</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>une réponse qui est peut-être celle d’une autre requête</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1&#xa0;: le fichier ne contient aucun certificat</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1&#xa0;: le fichier ne contient aucune clé ou a une autre phrase secrète</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1&#xa0;: le fichier n’est ni PEM ni PKCS#12, ou il a une autre phrase secrète</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>une somme de contrôle s’écrit ALG:HEX, ALG étant l’un de ceux-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>une somme de contrôle %1 compte %2 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>fermeture de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>remplacement de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>lecture de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>lecture de la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>écriture de la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>ligne %1 (octet %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>le fichier n’indique pas &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>le fichier est de version %1, ce programme lit jusqu’à %2&#xa0;; un plus récent l’a écrit</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>le fichier ne contient aucun téléchargement</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>le fichier a plus de %1 octets</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 n’est pas un texte</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 est trop long</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>%1 contient un caractère NUL</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>%1 contient des caractères interdits dans un en-tête</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>%1 n’est pas un lien</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>%1 n’est pas une date et une heure comme 2025-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 n’est pas un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 n’est pas un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>%1 a un élément qui n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>%1 n’est aucun des noms connus</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 n’est pas un objet</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>%1 n’est pas un tableau</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>%1 a plus de %2 éléments</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>%1 a un élément qui n’est pas un texte</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>%1 est un chemin, pas un nom</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>%1 est incorrect&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>il manque url dans %1</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>%1 est d’un type inconnu</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>la base de données %1 est endommagée&#xa0;: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>un enregistrement n’est plus tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>ses tables se contredisent</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>il n’y a jamais eu de version %1</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>le fichier ne s’annonce pas comme une base de données de ce programme</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>ses tables ne sont pas telles qu’elles doivent être</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>la base de données %1 est utilisée par un autre programme</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>il n’y a pas de nom libre sous lequel mettre %1 de côté</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>le pilote SQLite de Qt manque</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>le journal de transactions de %1 ne peut pas être du type %2</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>la base de données %1 est de version %2, ce programme lit jusqu’à %3&#xa0;; un plus récent l’a écrite</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>la base de données %1 s’est révélée endommagée lors d’un démarrage précédent, qui a été interrompu</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>l’état de ce téléchargement a été perdu avec une base de données endommagée</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>le fichier journal %1 est endommagé&#xa0;: pages où un bit a été rétabli&#xa0;: %2, pages dont le contenu n’est plus le même&#xa0;: %3</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>l’instruction «&#xa0;%1&#xa0;» dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1&#xa0;; le fichier est relu</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>suppression impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>%1 n’est pas un reste de ce programme et est laissé tel quel&#xa0;; le fichier partiel est %2</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>le fichier partiel de %1 a disparu&#xa0;; le téléchargement recommence depuis le début</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>%1 n’est plus un fichier et est laissé tel quel</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>un autre utilisateur a mis ce fichier là&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>%1 est le reste d’un petit téléchargement et va être supprimé</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>rien ne garantit %1&#xa0;; le fichier est conservé sous %2</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>%1 n’est pas ce qui a été enregistré et est laissé tel quel</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>%1 n’est plus tel qu’à la fin du téléchargement</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>somme de contrôle trouvée dans %1</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>non vérifié&#xa0;: impossible de lire %1 (%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>non vérifié&#xa0;: aucune somme de contrôle trouvée à côté du fichier</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>octets du fichier partiel différents de ceux enregistrés, téléchargés de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>le téléchargement recommence depuis le début&#xa0;: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>le téléchargement recommence avec les autres sources&#xa0;: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>le téléchargement recommence depuis le début</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>serveur injoignable&#xa0;; reprise dès qu’il répondra&#xa0;: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>la progression n’a pas pu être enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>%1 n’est plus utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>%1 est essayé de nouveau&#xa0;: ce dont il différait a disparu</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>%1 est laissé de côté pour un moment&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>%1 est bien plus lent qu’un autre lien</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>le fichier dans son ensemble est faux&#xa0;; il vient maintenant en entier d’une seule source&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>connexions que %1 accepte&#xa0;: %2&#xa0;; le temps était trop court pour dire combien sont utiles</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>connexions que %1 accepte&#xa0;: %2&#xa0;; utiles&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>connexions que %1 accepte à la fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>c’était plus lent avec plus de connexions&#xa0;: nouvel essai avec %1</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>remplacement d’une connexion bien plus lente que les autres</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>connexion bloquée avec des octets non lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>réponse inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1&#xa0;; les octets déjà reçus sont comparés</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1&#xa0;; ces octets sont téléchargés de nouveau</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>connexion perdue&#xa0;: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>un message est arrivé au lieu du fichier</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>le lien est trop long</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>la variable d’environnement %1 n’indique aucun proxy utilisable</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>un contenu sans longueur</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>ce réseau demande que vous vous connectiez</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>le serveur prépare le fichier</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>ce programme n’a droit à aucun fichier de plus de %1 octets&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1 est le fichier inachevé d’un autre lien&#xa0;: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>le nom d’utilisateur ou le mot de passe n’a pas été accepté</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>le serveur dit que le fichier est vide maintenant&#x202f;; pour recommencer, supprimez ce qui en est déjà ici</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>il demande une connexion par %1, que Tributary ne connaît pas</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>un tunnel que le proxy n’a pas ouvert</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>les cookies ne sont pas conservés dans la liste et doivent être saisis à nouveau</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>les en-têtes confidentiels ne sont pas conservés dans la liste et doivent être saisis à nouveau</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>le mot de passe du proxy n’est pas conservé dans la liste et doit être saisi à nouveau</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>la phrase secrète de la clé n’est pas conservée dans la liste et doit être saisie à nouveau</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>son nom de serveur n’est pas valide</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>le serveur ne parle pas https sur ce port</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>le disque n’accepte pas un nom aussi long&#xa0;: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>un autre téléchargement écrit ce fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>%1 octets d’une exécution précédente seraient dans %2, peut-être pas écrits par ce programme&#xa0;; ils sont téléchargés de nouveau</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>ce téléchargement a été commencé avec ses parties dans %1 et s’y poursuit</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>ce téléchargement a été commencé dans %1 et s’y poursuit</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>essai d’une requête plus simple&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>Il manque %1 sur %2.</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>ce qui est arrivé ressemble au début du fichier plutôt qu’à une partie</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1&#xa0;; rien ne garantit %2&#xa0;; le fichier est conservé sous %3</translation>
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
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>Ce lien mène à une page web, pas à un fichier.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Afficher aussi les options de la bibliothèque Qt</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue&#xa0;: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Options inconnues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Aller en avant</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Passer à la liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Passer aux détails</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste des lieux et des signets</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fichiers de type&#xa0;:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lieux récents</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Chercher un dossier</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Afficher </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fichiers c&amp;achés</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nouveau &amp;dossier</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«&#xa0;%1&#xa0;» est protégé en écriture.
Le supprimer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Supprimer vraiment «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Le dossier n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existe déjà.
Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fichier introuvable.
Vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Dossier introuvable.
Vérifiez le nom du dossier.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Afficher les détails...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Masquer les détails...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Oui pour &amp;tout</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Non &amp;pour tout</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurer les valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Défiler jusqu’ici</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Défiler vers le haut</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Défiler vers le bas</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bord gauche</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bord droit</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page à gauche</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page à droite</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Défiler vers la droite</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Tab arrière</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du l&amp;ien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>Retirer le téléchargement et mettre le fichier à la corbeille&#x202f;?</numerusform>
            <numerusform>Retirer %n téléchargements et mettre les fichiers à la corbeille&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>Retirer le téléchargement&#x202f;?</numerusform>
            <numerusform>Retirer %n téléchargements&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>Le fichier sera mis à la corbeille.</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>Le fichier inachevé sera supprimé.</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>Les fichiers inachevés seront supprimés.</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>Un téléchargement est en cours. L’annuler&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>%n téléchargement est en cours. L’annuler&#x202f;?</numerusform>
            <numerusform>%n téléchargements sont en cours. Les annuler&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>Le fichier inachevé «&#xa0;%1&#xa0;» sera supprimé.</translation>
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
    <message>
        <source>&amp;Trust certificate</source>
        <translation>&amp;Faire confiance au certificat</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>&amp;Ne pas faire confiance</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>Retirer avec le fichier</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la liste&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>Retirer %n téléchargement terminé de la liste&#x202f;?</numerusform>
            <numerusform>Retirer %n téléchargements terminés de la liste&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Le fichier reste où il est.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Retirer les terminés</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>Faire confiance au certificat de %1&#x202f;?</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>Le serveur ne peut pas prouver qui le gère.
%1.

Ne faites confiance au certificat que si les responsables du serveur vous ont communiqué cette empreinte (SHA-256)&#xa0;:
%2

Il ne sera accepté que pour ce serveur, et seulement tant qu’il ne change pas.</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>Faire confiance au certificat</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>Un téléchargement est en cours. Quitter maintenant&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>%n téléchargement est en cours. Quitter maintenant&#x202f;?</numerusform>
            <numerusform>%n téléchargements sont en cours. Quitter maintenant&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>La mise en pause conserve le fichier inachevé «&#xa0;%1&#xa0;»&#x202f;; l’annulation le supprime.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>La mise en pause conserve les fichiers inachevés&#x202f;; l’annulation les supprime.</translation>
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
        <source>&amp;Cancel downloads and quit</source>
        <translation>&amp;Annuler les téléchargements et quitter</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>&amp;Ne pas quitter</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>Les certificats que vous avez approuvés ne seront plus approuvés.</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>Oublier les serveurs</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>Oublier tous les serveurs de cette liste&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être repris&#xa0;: après une pause, il repart de zéro. L’annulation supprime le fichier inachevé.</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>Aucun ne peut être repris&#xa0;: après une pause, tous repartent de zéro. L’annulation supprime les fichiers inachevés.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n d’entre eux ne peut pas être repris et repartira de zéro.</numerusform>
            <numerusform>%n d’entre eux ne peuvent pas être repris et repartiront de zéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>%n téléchargement sélectionné quitte la liste.</numerusform>
            <numerusform>Les %n téléchargements sélectionnés quittent tous la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>Un téléchargement attend une nouvelle tentative. Quitter maintenant ?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>%n téléchargement attend une nouvelle tentative. Quitter maintenant ?</numerusform>
            <numerusform>%n téléchargements attendent une nouvelle tentative. Quitter maintenant ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>%n autre attend une nouvelle tentative.</numerusform>
            <numerusform>%n autres attendent une nouvelle tentative.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>Téléchargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>L’en-tête %1 du serveur indique une autre somme de contrôle.</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>La liste %1 du serveur indique une autre somme de contrôle.</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>Le fichier est peut-être endommagé ou falsifié. Ne le gardez que si vous savez que la somme de contrôle du serveur n’est plus à jour. Le fichier sera considéré comme non vérifié.</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Garder le fichier</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Garder quand même «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Le fichier n’existe plus.</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>&amp;Annuler le téléchargement et quitter</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>Une autre version de Tributary est en cours d’exécution. Quittez-la et redémarrez.</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>Tributary est déjà en cours d’exécution, mais ne répond pas.</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Téléchargements en cours</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>Il attend son tour&#xa0;: %n téléchargement autorisé à la fois.</numerusform>
            <numerusform>Il attend son tour&#xa0;: %n téléchargements autorisés à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>La planification met tous les téléchargements en pause à cette heure.</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>Le serveur n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>Le disque est plus lent que le réseau.</translation>
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
        <source>All %n allowed connection(s) are in use.</source>
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
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>Chaque connexion reçoit environ %1&#xa0;: le serveur ou le réseau n’en permet pas plus.</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>Le serveur ou le réseau limite la vitesse.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>Vérifiez si d’autres programmes l’utilisent.</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>Si vous connaissez d’autres liens vers le même fichier, mettez le téléchargement en pause et ajoutez-les avec «&#xa0;Modifier…&#xa0;».</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>Le serveur ne sait pas reprendre un fichier&#xa0;: ce qui est déjà là est reçu de nouveau et comparé.</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1 De nouvelles données arrivent dans %2.</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>«&#xa0;Démarrer maintenant&#xa0;» le lance quand même.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Il n’y a pas de connexion réseau.</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>Le téléchargement reprendra dès qu’il y en aura une.</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>La planification met tous les téléchargements en pause jusqu’à %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>Nouvel essai dans un instant.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Nouvel essai dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>Il attend son serveur&#xa0;: %n téléchargement de ce serveur autorisé à la fois.</numerusform>
            <numerusform>Il attend son serveur&#xa0;: %n téléchargements de ce serveur autorisés à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>Il attend son serveur, qui n’accepte pas de téléchargements pour le moment.</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>Il attend son disque, qui ne répond pas pour le moment.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>Une autre instance de Tributary en cours d’exécution utilise la liste des téléchargements.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>Impossible d’ouvrir la liste des téléchargements.</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>La liste reste telle quelle. Les téléchargements ajoutés maintenant seront oubliés à la fermeture.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
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
        <translation>La liste endommagée est conservée sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>La liste des téléchargements était endommagée.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>Impossible d’écrire la liste des téléchargements.</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>La liste s’affiche telle qu’elle était, avec les téléchargements inachevés en pause. Les changements seront oubliés à la fermeture.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>Impossible d’enregistrer la liste des téléchargements pour le moment.</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>Tributary continue d’essayer. S’il se ferme avant d’y parvenir, les derniers changements seront perdus.</translation>
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
    <message>
        <source>Everything is paused</source>
        <translation>Tout est en pause</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>En pause selon la planification</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>Pas de connexion réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n en pause&#xa0;: disque plein</numerusform>
            <numerusform>%n en pause&#xa0;: disque plein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>%n en pause à cause d’une erreur</numerusform>
            <numerusform>%n en pause à cause d’une erreur</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>En pause selon la planification jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1 (disque plein&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1 (à cause d’une erreur&#xa0;: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>le programme de bureau a été lancé, mais ne répond pas</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>le programme de bureau est en marche, mais ne répond pas</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>le programme de bureau a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>le programme de bureau, tributary, n’est pas installé</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>transmis au programme de bureau&#xa0;: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>le programme de bureau n’est pas en marche</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add ne peut pas transmettre cela en entier&#x202f;; utilisez get</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>déjà dans la liste</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>il n’y a pas d’affichage pour le programme de bureau&#xa0;; &apos;tributary-cli get&apos; télécharge sans lui</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>le programme de bureau a été lancé, mais s’est aussitôt arrêté</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>l’un après l’autre</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>en parallèle</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>plus grands</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>tours&#xa0;: %1, médianes</translation>
    </message>
    <message>
        <source>time</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminés</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>durée par fichier</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>un par un</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>En parallèle, cela dure %1 fois aussi longtemps.</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>tour %1, %2&#xa0;: %3, %4 terminés</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>Interrompu&#xa0;; aucun fichier n’a été gardé.</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>Cette ligne de la liste n’a pas de sens</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>Corrigez-la et relancez la commande avec --on-conflict skip.</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>tributary-cli télécharge des fichiers par http et https.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>Commandes pour le programme de bureau en marche&#xa0;:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>Un téléchargement interrompu reprend quand la même commande est relancée.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>Codes de sortie&#xa0;: 0 tout est fait, 1 un téléchargement a échoué, 2 mauvaise utilisation, 3 une somme de contrôle ne concordait pas, 4 pas de place ou pas de droit d’écriture, 130 interrompu.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ce texte</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>télécharger&#xa0;; la commande peut être omise</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>montrer ce qu’offre le serveur, sans rien enregistrer</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>mesurer la vitesse des URL, sans rien garder</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>transmettre les URL au programme de bureau</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>vérifier la somme de contrôle d’un fichier</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>ce texte, ou les options d’une commande</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la version</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>montrer ses téléchargements</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>mettre en pause, par les numéros que list affiche</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>les reprendre, aussi ceux qui ont échoué</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>les annuler et supprimer leurs fichiers inachevés</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>les retirer de la liste&#xa0;; leurs fichiers restent</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>fixer la limite de vitesse pour tous</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>Télécharge, affiche la progression et se termine quand tout est fait.</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>Montre ce qu’offre le serveur, sans rien enregistrer. Une requête de plage essaie si le serveur sert vraiment des plages.</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>Télécharge les URL dans un dossier temporaire, l’une après l’autre sur une seule connexion et en parallèle comme get, puis supprime les fichiers. Chaque tour fait les deux&#xa0;; un tableau montre les médianes.</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>Transmet les URL au programme de bureau, qu’il démarre au besoin, et se termine dès qu’elles sont dans sa liste. Ce qu’aucune option ne dit se fait comme le programme de bureau le fait d’ordinaire. Un dossier nommé dans une liste se trouve sous DOSSIER ou sous le dossier actuel.</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>Se termine avec 0 si le fichier a cette somme de contrôle, avec 1 sinon.</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>Montre les téléchargements inachevés du programme de bureau en marche&#xa0;: numéro, état, pourcentage, taille, vitesse, temps restant et nom. MOT est une partie d’un nom ou d’une URL, ou un état tel que --json le donne, par exemple paused ou finished.</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>Met en pause des téléchargements du programme de bureau en marche.</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>Fait reprendre, à leur tour, des téléchargements du programme de bureau en marche&#xa0;: par numéro, aussi ceux qui ont échoué ou ont été annulés&#xa0;; avec --all, ceux qui sont en pause.</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>Annule des téléchargements du programme de bureau en marche et supprime leurs fichiers inachevés.</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>Retire des téléchargements de la liste du programme de bureau en marche, qui peut annuler le retrait pendant une minute. Leurs fichiers restent, entiers ou non.</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>Fixe la limite de vitesse pour tous les téléchargements du programme de bureau en marche, par exemple 500K, ou la supprime, et dit ce que la planification en fait à présent.</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>TAILLE et DÉBIT acceptent K, M, G et T (1024), avec ou sans iB ou B&#xa0;: 64K, 1.5MiB.</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>Une URL sans schéma est prise pour https&#xa0;; sur cette machine même, pour http.</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>Les fichiers inachevés sont gardés sous NOM.part, avec NOM.part.ledger à côté&#xa0;; la même commande reprend là où ils en sont.</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>Téléchargements&#xa0;:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Vitesse&#xa0;:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Nouvelles tentatives&#xa0;:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Requêtes&#xa0;:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Réseau&#xa0;:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Affichage&#xa0;:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>la somme de contrôle concorde</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>la somme de contrôle concorde avec %1</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>repris à %1</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>taille non confirmée par le serveur</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1 a envoyé des données erronées</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>%1 à la fois, une de plus est refusée</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>au moins %1 à la fois</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>; le temps a manqué pour savoir si davantage aide</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>; plus de %1 n’aident pas</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>%1 sont gardés.</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>nouvel essai de %1 dans %2 s, essai %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>assemblage</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Reste %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 terminés</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignorés</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>La liste ne contient aucun téléchargement&#xa0;; il n’y avait rien à faire.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>Interrompu&#xa0;; ce qui a été téléchargé est gardé. Relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>URL finale</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>Plages</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>oui&#xa0;: reprise et téléchargement en parties possibles</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>non&#xa0;: reprise impossible</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1&#xa0;: la somme de contrôle %2 concorde</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1&#xa0;: la somme de contrôle ne correspond pas&#xa0;: c’est %2, non %3</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>Rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>; le fichier est trop petit pour savoir si davantage aide</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>Interrompu. Le serveur ne sait pas reprendre un fichier&#xa0;; la même commande le télécharge depuis le début.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>Interrompu&#xa0;; ce qui a été téléchargé est gardé. Relancez la même commande pour continuer&#xa0;; un fichier que son serveur ne sait pas reprendre est téléchargé depuis le début.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1&#xa0;: le fichier n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>Ce qui est terminé n’a pas pu être noté&#xa0;; la même commande le téléchargerait à nouveau.</translation>
    </message>
</context>
<context>
    <name>TerminalName</name>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>HÔTES</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>MODE</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>PASSWORD</source>
        <translation>MOT_DE_PASSE</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>DÉBIT</translation>
    </message>
    <message>
        <source>SEC</source>
        <translation>SEC</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>MODÈLE</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>RÈGLE</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>MOT</translation>
    </message>
</context>
<context>
    <name>TerminalRow</name>
    <message>
        <source>connecting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>connexion</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>assemblage</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>vérifie</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>%1 autres actifs</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Reste %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>Essayez &apos;tributary-cli help&apos; ou &apos;tributary-cli get --help&apos;.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Mot de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>il manque un mot de passe à --user et il n’y a pas de terminal pour le demander&#xa0;; indiquez NOM:MOT_DE_PASSE ou --password-file</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>Phrase secrète de %1&#xa0;: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>la clé de --client-certificate est verrouillée et il n’y a pas de terminal pour demander sa phrase&#xa0;; indiquez --client-key-password-file</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>ignoré %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>au plus %1 fichiers et %2 connexions à la fois&#xa0;: ce processus ne peut pas avoir plus de %3 fichiers ouverts (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>la sortie standard est incomplète&#xa0;: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>la lecture de &apos;%1&apos; a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>la première ligne de &apos;%1&apos; est vide</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>l’option --%1 n’existe pas</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 ne prend pas de valeur</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>&#xa0;; vouliez-vous dire --%1&#xa0;?</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>l’option -%1 n’existe pas</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 demande une valeur&#xa0;: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 prend %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1 prend %2, pas &apos;%3&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>la commande &apos;%1&apos; n’existe pas</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>il manque une commande ou une URL</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>--path-from-url et --name-template ne vont pas ensemble</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output donne le chemin entier&#xa0;; il ne va pas avec --path-from-url ou --name-template</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output prend une seule URL&#xa0;; avec plusieurs, utilisez --dir</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output prend le chemin d’un fichier&#xa0;; la sortie standard ne peut pas en être un (./- le peut)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output prend le chemin d’un fichier, pas d’un dossier&#xa0;; utilisez --dir pour cela</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output prend un nom d’au plus %1 octets</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output prend le chemin d’un fichier&#xa0;; %1 n’en est pas un</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir prend un dossier&#xa0;; %1 est un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir prend un dossier&#xa0;; %1 est un fichier</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror prend une seule URL&#xa0;; dans une liste, les miroirs sont sur une ligne</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>--retry-max-wait ne doit pas être plus court que --retry-wait</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>--password-file et un mot de passe dans --user ne vont pas ensemble</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>--password-file demande --user NOM</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>--client-key demande --client-certificate FICHIER</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>--client-key-password-file demande --client-certificate FICHIER</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>seul un parmi --input, --password-file et --client-key-password-file peut être -</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>il manque une URL</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify prend un seul fichier</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>verify demande --checksum ALG:HEX</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>--checksum ne peut être donné qu’une fois</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1&#xa0;: impossible de lire &apos;%2&apos; : %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>Le dossier courant n’existe plus&#xa0;; allez dans un autre</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>le système n’accorde plus de threads à ce programme&#xa0;; fermez d’autres programmes ou relevez la limite (ulimit -u), puis relancez la même commande</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1 prend soit les numéros que list affiche, soit --all</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1 prend les numéros que list affiche</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1 prend les numéros que list affiche, pas &apos;%2&apos;</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit prend des octets par seconde, par exemple 500K ou 1.5M et au plus 1T, ou none</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1 est pour get&#xa0;; add ne peut pas transmettre cette option au programme de bureau</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>--accept-checksum et --checksum ne vont pas ensemble</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>aucun mot de passe n’a été saisi</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>aucune phrase secrète n’a été saisie</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies prend un fichier au format Netscape&#xa0;; il n’y a aucun cookie dans &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file prend des certificats au format PEM&#xa0;; il n’y en a aucun dans &apos;%1&apos;</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>&#xa0;; vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; est une commande et non une URL&#xa0;; pour un serveur de ce nom, saisissez %1/</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1 prend %2; &apos;%3&apos; est trop grand</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>le texte n’est pas de l’Unicode valide</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1 prend un fichier lisible&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>mis en pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>annulés&#xa0;: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>retirés de la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>le téléchargement %1 n’existe pas</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>le téléchargement %1 est terminé</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>limite de vitesse&#xa0;: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>aucun téléchargement à afficher</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>maintenant&#xa0;: en pause selon la planification</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>maintenant&#xa0;: sans limite selon la planification</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>maintenant&#xa0;: en pause selon la planification jusqu’à %1</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>maintenant&#xa0;: sans limite selon la planification jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>B</source>
        <translation>o</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>Kio</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>Tio</translation>
    </message>
    <message>
        <source>PiB</source>
        <translation>Pio</translation>
    </message>
    <message>
        <source>EiB</source>
        <translation>Eio</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: a size that comes in each second.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>%1: days, %2: hours.</extracomment>
        <translation>%1 j %2 h</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message</translation>
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
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
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
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>Conserver tous les paramètres et données dans le dossier du programme</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>Indiquer sur l’erreur standard la plus longue durée d’occupation de la fenêtre</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>Ce qu’il faut télécharger</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>Essayez &apos;%1 --help&apos;.</translation>
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
        <source>Downloads files over several connections at once.</source>
        <translation>Télécharge les fichiers par plusieurs connexions à la fois.</translation>
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
        <translation>Licence&#xa0;: Apache License 2.0</translation>
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
One link per line</source>
        <translation>https://…
Un lien par ligne</translation>
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
        <source>Names from the server</source>
        <translation>Noms donnés par le serveur</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>Nom donné par le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>%n téléchargement va démarrer.</numerusform>
            <numerusform>%n téléchargements vont démarrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>Le lien n’a pas pu être vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’ignorer</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>Noms donnés par la liste</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1 a demandé une pause jusqu’à %2.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>Aucun programme n’a été choisi.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>Il n’y a pas de programme «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>Se ferme quand tout est terminé</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Mise en veille quand tout est terminé</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Éteint l’ordinateur quand tout est terminé</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>Exécute un programme quand tout est terminé</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>Cliquez pour y renoncer.</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>Rien ne sera fait quand tous les téléchargements seront terminés.</translation>
    </message>
</context>
<context>
    <name>tributary::Announcer</name>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>News in one line; %1: such as &quot;3 downloads failed&quot;, %2: which, and why.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tributary::CheckDialog</name>
    <message>
        <source>Check file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithme</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>Somme de contrôle a&amp;ttendue</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>&amp;Somme de contrôle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Impossible de lire le fichier.</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>La somme de contrôle correspond.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>La somme de contrôle ne correspond pas&#x202f;: le fichier est endommagé ou différent, ou ce n’est pas sa somme de contrôle.</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>Réinitialiser les colonnes</translation>
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
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>Filtrer dans «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Nom de la commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Ce n’est pas possible pour le moment.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>Commande ou réglage</translation>
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
        <source>Reason</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionTimeline</name>
    <message>
        <source>Timeline of the connections</source>
        <translation>Chronologie des connexions</translation>
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
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>Les téléchargements continuent. L’icône de la zone de notification permet de rouvrir la fenêtre.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>Impossible de mettre l’ordinateur en veille ou de l’éteindre.</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>Impossible de démarrer le programme.</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Sélectionnez un téléchargement pour en voir les détails.</translation>
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
        <translation>Placer au début</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>Placer à la fin</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
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
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>Un seul téléchargement peut être modifié à la fois.</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>Un téléchargement terminé ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>Un téléchargement en cours ne peut pas être modifié. Mettez-le d’abord en pause.</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>Rechercher une commande…</translation>
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
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>Démarrer maintenant</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>Ouvrir le lien dans le navigateur</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>Déplacer vers un dossier…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>Vérifier le fichier…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>Remplacer le lien…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>Un seul téléchargement peut être renommé à la fois.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>Un téléchargement en cours ne peut pas être renommé. Mettez-le d’abord en pause.</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>Mettre en pause les affichés</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>Reprendre les affichés</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Mettre en pause tous les téléchargements affichés</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Reprendre tous les téléchargements affichés</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Réessayer tous les téléchargements affichés</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>Réessayer les affichés</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>Le téléchargement ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>Il est désormais en cours ou terminé.</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>Il manque encore un nom d’utilisateur ou un mot de passe. Identifiez-vous d’abord.</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>Les changements apportés à «&#xa0;%1&#xa0;» ont été enregistrés.</translation>
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
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadNews</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file name, %2: what went wrong.</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>Aucun téléchargement en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>%n téléchargement mis en pause</numerusform>
            <numerusform>%n téléchargements mis en pause</numerusform>
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
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>Modifier le téléchargement</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Les changements apportés à «&#xa0;%1&#xa0;» s’appliquent à son prochain démarrage ou à sa reprise.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>Déposez ou collez un lien ici, ou choisissez Nouveau téléchargement.</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>Aucun téléchargement ici.</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Aucun téléchargement ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>Tout afficher</translation>
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
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>Modifier la s&amp;omme de contrôle…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>Choisir un &amp;autre nom…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>Paramètres du pro&amp;xy…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>Paramètres de &amp;mémoire…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>&amp;Garder le fichier quand même…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>La somme de contrôle attendue vient de l’en-tête %1 du serveur.</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>La somme de contrôle attendue vient de %1, à côté du fichier sur le serveur.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>Trouvée</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>Aucune source n’a le bon fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>Télécharger à n&amp;ouveau</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>Le fichier a été déplacé ou supprimé ailleurs. Remettez-le à sa place, ou téléchargez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>Le lien n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>Le lien de «&#xa0;%1&#xa0;» a été remplacé.</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>Le fichier n’a pas été gardé.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Le fichier reste où il est.</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>Déplacement vers l’autre dossier…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>Déplacé vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>Le fichier reste où il est.</numerusform>
            <numerusform>%n fichiers restent où ils sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>Déplacé vers «&#xa0;%1&#xa0;». Pour déplacer les autres, mettez-les d’abord en pause.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été renommé en «&#xa0;%2&#xa0;».</translation>
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
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>Annulés</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>%1 sur %2 affichés</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
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
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>%1 libres, %2 nécessaires</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Ceci est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>Impossible d’enregistrer dans ce dossier.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>Impossible de créer ce dossier.</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>ira dans %1</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>Le lien transmis par le navigateur ne peut pas être téléchargé.</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>Les navigateurs et le terminal ne peuvent pas joindre cette fenêtre&#xa0;: %1</translation>
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
    <message>
        <source>Start no&amp;w</source>
        <translation>Démarrer &amp;maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>Paramè&amp;tres des connexions…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>Modifier la li&amp;mite…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Ordre de la file d’attente</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>Vous pouvez déposer dans la fenêtre des liens, du texte ou des listes de liens. Raccourcis clavier&#xa0;:</translation>
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
        <source>Open the file or show its details</source>
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
        <source>Open a details tab</source>
        <translation>Ouvrir un onglet des détails</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>Effacer le filtre, puis le quitter</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>Limite de &amp;vitesse pour chaque téléchargement sélectionné&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>&amp;Définir la limite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>Limite de &amp;vitesse pour tous les téléchargements :</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>Limite de &amp;vitesse pour ce téléchargement&#xa0;:</translation>
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
        <translation>Impossible de lire la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>La liste ne contient aucun lien http ou https.</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
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
        <source>Already in the list.</source>
        <translation>Déjà dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>%n téléchargement ajouté&#x202f;; les autres sont déjà dans la liste.</numerusform>
            <numerusform>%n téléchargements ajoutés&#x202f;; les autres sont déjà dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>Annuler l’ajout</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>%n téléchargement de nouveau retiré.</numerusform>
            <numerusform>%n téléchargements de nouveau retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n ligne laissée de côté.</numerusform>
            <numerusform>%n lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n téléchargement ajouté, %1</numerusform>
            <numerusform>%n téléchargements ajoutés, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>Déjà dans la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Récupération de la liste…</translation>
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
        <source>&amp;Folder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Ne &amp;rien sélectionner</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>Saisissez le chemin complet du dossier d’enregistrement.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>Plus de façons de sélectionner</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>Déjà dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>%1 lien sélectionné sur %n</numerusform>
            <numerusform>%1 sur %n liens sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %2: the size of these together.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %2: the size of some of these together.</extracomment>
        <translation>%1, au moins %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1&#xa0;; le filtre en masque %n</numerusform>
            <numerusform>%1&#xa0;; le filtre en masque %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Onglet précédent</translation>
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
    <message>
        <source>No permission to read the file</source>
        <translation>Lecture du fichier non autorisée</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n est en pause, car il va dans un autre dossier que les vôtres.</numerusform>
            <numerusform>%n sont en pause, car ils vont dans d’autres dossiers que les vôtres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n déjà dans la liste.</numerusform>
            <numerusform>%n déjà dans la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>Ouvrir la liste et choisir parmi ses fichiers</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>Ce lien mène à une liste de fichiers (Metalink).</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>Choisir parmi les liens de cette page</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>Choisir parmi les liens de ce texte</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>Ce lien est déjà dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>Les télécharger à nouveau sous de nouveaux noms</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>%n des liens est déjà dans la liste&#xa0;:</numerusform>
            <numerusform>%n des liens sont déjà dans la liste&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · déjà dans la liste</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>Le télécharger à nouveau sous un nouveau nom</translation>
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
        <translation>Impossible d’enregistrer le journal sous «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
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
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>Seulement lorsque la liste est triée par «&#xa0;Ajouté&#xa0;» ou dans l’ordre de la file</translation>
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
        <source>The filter hides the new downloads.</source>
        <translation>Le filtre masque les nouveaux téléchargements.</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>La liste suit maintenant l’ordre de la file. Cliquez sur «&#xa0;%1&#xa0;» pour la trier comme avant.</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>La liste suit maintenant l’ordre de la file.</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>Le filtre masque ce qui est revenu.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>Limite des téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Limite de vitesse de tous les téléchargements</translation>
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
        <source>Other links to the same file, one per line</source>
        <translation>Autres liens vers le même fichier, un par ligne</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>En-&amp;têtes</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
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
        <source>Tributary&apos;s default</source>
        <translation>Valeur par défaut de Tributary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>Le serveur demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>Priorit&amp;é</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Basse</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>Un fichier de ce nom existe déjà. Le nouveau s’appellera «&#xa0;%1&#xa0;».</translation>
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
</context>
<context>
    <name>tributary::ProxyFields</name>
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
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>Un proxy avec nom d’utilisateur et mot de passe ne peut être défini que pour un seul téléchargement&#xa0;: Nouveau téléchargement, Plus, Proxy.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>Ce n’est pas une adresse de proxy.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
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
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>Le téléchargement reste dans le navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>Tributary a reçu un fichier d’une autre taille.</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>Aucun programme n’ouvre «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>%n téléchargement retiré.</numerusform>
            <numerusform>%n téléchargements retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Leurs fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» retiré.</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>«&#xa0;%1&#xa0;» retiré. Le fichier reste dans %2.</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>«&#xa0;%1&#xa0;» retiré. Le fichier inachevé reste dans %2.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>%n téléchargement est de nouveau dans la liste.</numerusform>
            <numerusform>%n téléchargements sont de nouveau dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>Le dernier retrait ne peut pas être annulé. Annuler encore une fois ramène ce qui a été retiré avant.</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>Impossible de sortir «&#xa0;%1&#xa0;» de la corbeille.</translation>
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
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Un nouveau lien pour «&#xa0;%1&#xa0;». Ce qui a été téléchargé est conservé si le nouveau lien mène au même fichier.</translation>
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
        <source>Enter the full link, with http:// or https://.</source>
        <translation>Saisissez le lien complet, avec http:// ou https://.</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>Réessayer tous les échoués</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>Nouvel essai pour %n téléchargement.</numerusform>
            <numerusform>Nouvel essai pour %n téléchargements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du fichier</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>Les parties déjà reçues ne seront connues qu’à la reprise du téléchargement.</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>Impossible de mettre «&#xa0;%1&#xa0;» à la corbeille.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être repris&#xa0;: il repartira de zéro.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n des téléchargements en pause ne peut pas être repris et repartira de zéro.</numerusform>
            <numerusform>%n des téléchargements en pause ne peuvent pas être repris et repartiront de zéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>Seuls les liens http et https peuvent être ouverts dans le navigateur.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>«&#xa0;%1&#xa0;» mis à la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>%n fichier mis à la corbeille.</numerusform>
            <numerusform>%n fichiers mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>%n fichier incomplet supprimé.</numerusform>
            <numerusform>%n fichiers incomplets supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>«&#xa0;%1&#xa0;» annulé&#x202f;; %2 supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>%n téléchargement annulé&#x202f;; %1 supprimés.</numerusform>
            <numerusform>%n téléchargements annulés&#x202f;; %1 supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: the size of what is here of several downloads, %2: their size.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1: the size of what is here of several downloads, the size of one of which nobody knows.</extracomment>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>Détails de %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>&amp;Espace disque</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>Réservé avant le téléchargement</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>Occupé à mesure que le fichier grandit</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>Taille maximale de &amp;lecture ou d’écriture</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>&amp;Mémoire pour toutes les connexions</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>Quand autant de données attendent d’être écrites, la lecture s’interrompt.</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>Un disque plein est détecté dès le début, et le fichier est d’un seul tenant.</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>Rien n’est occupé avant d’être nécessaire, mais le disque peut se révéler trop plein en cours de route.</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>L’espace disque et la taille maximale de lecture ou d’écriture s’appliquent aux téléchargements ajoutés par la suite.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>Prendre en charge les téléchargements de %1</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>Aucun navigateur dont Tributary pourrait prendre les téléchargements n’a été trouvé.</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>&amp;Extension</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>Chargez ensuite l’extension depuis ce dossier.
Dans Firefox&#xa0;: about:debugging › Ce Firefox › Charger un module complémentaire temporaire
Dans les autres&#xa0;: chrome://extensions › Mode développeur › Charger l’extension non empaquetée</translation>
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
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>Types</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navigateurs</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>Téléchargements &amp;simultanés</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>&amp;Connexions par téléchargement</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>Connexions au &amp;total</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>Un téléchargement n’utilise que les connexions qui l’accélèrent. La valeur par téléchargement s’applique à ceux ajoutés par la suite.</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>Si le &amp;fichier existe déjà</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>Garder les deux et renommer le nouveau</translation>
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
        <source>File &amp;date</source>
        <translation>&amp;Date du fichier</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>Celle du téléchargement</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>Celle du serveur</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>Chercher une so&amp;mme de contrôle</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>Dans la réponse du serveur</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>Aussi dans un fichier à côté du téléchargement</translation>
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
        <source>Several in a folder, merged at the end</source>
        <translation>Plusieurs dans un dossier, réunis à la fin</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>Aucun, gardé en mémoire jusqu’à la fin</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>D&amp;ossier des fichiers partiels</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>Dossier temporaire du système</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
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
        <source>Put the computer to sleep</source>
        <translation>Mettre l’ordinateur en veille</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>Éteindre l’ordinateur</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Exécuter un programme</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>Quand to&amp;us les téléchargements sont terminés</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>Valable une seule fois. La question est posée avant&#x202f;; sans réponse, ce sera fait au bout d’une demi-minute.</translation>
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
        <source>One per line, without quotes</source>
        <translation>Un par ligne, sans guillemets</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Arrêter avec une erreur</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>L’ancien fichier est supprimé dès que le nouveau est complet. Il ne va pas à la corbeille.</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>À la fin, la réunion prend du temps et occupe encore autant d’espace disque que le fichier.</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>Le fichier SHA256SUMS est demandé au serveur, ainsi que le nom du fichier suivi de .sha256 et des fichiers similaires.</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>Un seul fichier à côté du téléchargement</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
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
        <source>Restart &amp;now</source>
        <translation>Redémarrer &amp;maintenant</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>La nouvelle langue s’applique après un redémarrage. Les téléchargements reprennent alors.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>&amp;Démarrer dans la zone de notification à l’ouverture de session</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>D&amp;ossier de téléchargement</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>« Nouveau téléchargement » s’ouvre quand vous copiez le lien d’un fichier.</translation>
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
        <source>&amp;Pause between requests</source>
        <translation>&amp;Pause entre deux requêtes</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>Si un serveur demande une pause plus longue, elle est toujours respectée.</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>Les serveurs depuis lesquels vous téléchargez apparaîtront ici.</translation>
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
        <source>Can resume</source>
        <translation>Reprise</translation>
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
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>Serveurs des deux dernières semaines</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>Limite de &amp;vitesse</translation>
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
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>L’attente double à chaque essai et repart de zéro dès que des données arrivent. Les durées et les essais s’appliquent aux téléchargements ajoutés par la suite.</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>En douceur&#xa0;: peu à la fois, après une minute</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>Patiemment, dix fois</translation>
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
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>&amp;Remplacer une connexion inactive après</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>Rapidement, puis moins souvent</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>Me prévenir quand un téléchargement est &amp;terminé</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>Me prévenir quand un téléchargement a é&amp;choué</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>Me prévenir quand tou&amp;s les téléchargements sont terminés</translation>
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
        <translation>Parcourir&#xa0;: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>&amp;Appliquer le planning hebdomadaire</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>Aucune limite de vitesse n’est fixée pour le moment&#xa0;: les heures limitées sont aussi rapides que les autres.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
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
        <source>Selected hours</source>
        <translation>Heures sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>&amp;Vitesse pendant les heures limitées</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>Glissez sur la grille pour sélectionner des heures, puis choisissez ce qui s’y applique.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>Aucun paramètre ne porte ce nom.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
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
        <source>Images</source>
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
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>Les dossiers sont créés dans celui du téléchargement, sauf si un chemin complet est indiqué. Laissez le champ vide pour utiliser le dossier du téléchargement lui-même.</translation>
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
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Choisir le &amp;dossier…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>Rétablir les types par dé&amp;faut</translation>
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
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>Chaque type a son propre dossier. Sur le côté de la fenêtre, musique et vidéos sont réunies sous «&#xa0;Multimédia&#xa0;».</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1 figure aussi dans %2. Les fichiers de ce type vont dans %3.</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>Afficher</translation>
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
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Les mots de passe, cookies et en-têtes pour %1 ne sont pas conservés dans la liste. Saisissez ce qu’il faut pour continuer.</translation>
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
        <source>Name: value, one per line</source>
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
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Téléchargement : %1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>Téléchargement : %1 et %n autre</numerusform>
            <numerusform>Téléchargement : %1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>La phrase secrète de la clé pour %1 n’est pas conservée dans la liste. Saisissez-la pour continuer.</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>Pourquoi est-ce lent&#x202f;?</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Ordre de la file d’attente</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>Décroissant</translation>
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
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>Rien n’a été téléchargé ces cinq dernières minutes.</translation>
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
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>%1 en moyenne, %2 au maximum</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Vitesse de tous les téléchargements</translation>
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
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>Afficher la vitesse des cinq dernières minutes</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>Archives uniquement</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Multimédia uniquement</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>Documents uniquement</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>Images uniquement</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>Programmes uniquement</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Autres fichiers uniquement</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Inverser la sélection</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
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
        <translation>%1, de %2 à %3&#xa0;: %4</translation>
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
        <source>Message copied.</source>
        <translation>Message copié.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>Limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>Libre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>Limite&#xa0;: aucune jusqu’à %1</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>La planification hebdomadaire lève la limite de %1 à cette heure.</translation>
    </message>
</context>
</TS>
