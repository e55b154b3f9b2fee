<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccessibleList</name>
    <message>
        <source>Ascending</source>
        <translation>Crescente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Decrescente</translation>
    </message>
</context>
<context>
    <name>AddInput</name>
    <message>
        <source>“%1” doesn&apos;t begin with http:// or https://.</source>
        <translation>“%1” não começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a complete link.</source>
        <translation>“%1” não é um link completo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: %2.</source>
        <extracomment>%1: a link, %2: what is wrong with it.</extracomment>
        <translation>“%1” não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>The links are too long to add all at once. Add fewer at a time.</source>
        <translation>Os links são longos demais para serem adicionados de uma só vez. Adicione menos por vez.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add fewer at a time.</source>
        <translation>São mais de %1 downloads. Adicione menos por vez.</translation>
    </message>
    <message>
        <source>Type or paste the link of a file.</source>
        <translation>Digite ou cole o link de um arquivo.</translation>
    </message>
    <message>
        <source>Choose the folder to save to.</source>
        <translation>Escolha a pasta onde salvar.</translation>
    </message>
    <message>
        <source>Enter the folder&apos;s full path.</source>
        <translation>Digite o caminho completo da pasta.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Uma senha precisa de um nome de usuário.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on its own line. Headers that Tributary sends itself, such as Range, can&apos;t be set.</source>
        <translation>Escreva cada cabeçalho como Nome: valor em sua própria linha. Os cabeçalhos que o próprio Tributary envia, como Range, não podem ser definidos.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s full address, with http:// or https://.</source>
        <translation>Digite o endereço completo da página, com http:// ou https://.</translation>
    </message>
    <message>
        <source>Write cookies as name=value; name=value.</source>
        <translation>Escreva os cookies como nome=valor; nome=valor.</translation>
    </message>
    <message>
        <source>A user agent is one line of plain text.</source>
        <translation>O agente do usuário é uma única linha de texto simples.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none for no proxy.</source>
        <translation>Escreva o proxy como http://servidor:porta, https://servidor:porta ou socks5://servidor:porta, ou none para não usar nenhum.</translation>
    </message>
    <message>
        <source>A file name can&apos;t contain / or \.</source>
        <translation>Um nome de arquivo não pode conter / nem \.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file.</source>
        <translation>“%1” não pode ser o nome de um arquivo.</translation>
    </message>
    <message>
        <source>A checksum can be entered for one file only.</source>
        <translation>Só é possível informar uma soma de verificação para um único arquivo.</translation>
    </message>
    <message>
        <source>At most %1 mirrors can be entered.</source>
        <translation>É possível informar no máximo %1 espelhos.</translation>
    </message>
    <message>
        <source>Mirrors can be entered for one file only.</source>
        <translation>Só é possível informar espelhos para um único arquivo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: the number of a line, %2: a sentence that says what is wrong with it.</extracomment>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Este nome é longo demais para um arquivo.</translation>
    </message>
    <message>
        <source>Enter the whole checksum: %1 digits for %2.</source>
        <extracomment>Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.</extracomment>
        <translation>Digite a soma de verificação completa: %1 dígitos para %2.</translation>
    </message>
    <message>
        <source>Enter the whole checksum, such as %1 digits for %2.</source>
        <translation>Digite a soma de verificação completa, por exemplo %1 dígitos para %2.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download torrents.</source>
        <translation>O Tributary não baixa torrents.</translation>
    </message>
    <message>
        <source>Tributary doesn&apos;t download from FTP servers.</source>
        <translation>O Tributary não baixa de servidores FTP.</translation>
    </message>
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Quit Tributary?</source>
        <translation>Todos os downloads foram concluídos. Sair do Tributary?</translation>
    </message>
    <message>
        <source>All downloads are done. Put the computer to sleep?</source>
        <translation>Todos os downloads foram concluídos. Suspender o computador?</translation>
    </message>
    <message>
        <source>All downloads are done. Shut down the computer?</source>
        <translation>Todos os downloads foram concluídos. Desligar o computador?</translation>
    </message>
    <message>
        <source>All downloads are done. Run %1?</source>
        <translation>Todos os downloads foram concluídos. Executar %1?</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Todos os downloads foram concluídos</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer, this happens in %n second(s).</source>
        <translation>
            <numerusform>Sem resposta, isso será feito em %n segundo.</numerusform>
            <numerusform>Sem resposta, isso será feito em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
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
        <translation>ainda em atividade</translation>
    </message>
    <message>
        <source>it brought all that it was asked for</source>
        <translation>ela trouxe tudo o que lhe foi pedido</translation>
    </message>
    <message>
        <source>another one took over its rest</source>
        <translation>outra assumiu o restante</translation>
    </message>
    <message>
        <source>others brought its part first</source>
        <translation>outras trouxeram a parte dela antes</translation>
    </message>
    <message>
        <source>it was far slower than the others, which took over</source>
        <translation>era bem mais lenta que as outras, que assumiram</translation>
    </message>
    <message>
        <source>it made way for other connections</source>
        <translation>ela deu lugar a outras conexões</translation>
    </message>
    <message>
        <source>the speed limit calls for smaller parts</source>
        <translation>o limite de velocidade exige partes menores</translation>
    </message>
    <message>
        <source>its link was given up</source>
        <translation>o link dela foi abandonado</translation>
    </message>
    <message>
        <source>the download stopped</source>
        <translation>o download parou</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, without data: %5</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: what became of it.</extracomment>
        <translation>Conexão %1 com %2, a partir de %3 por %4, sem dados: %5</translation>
    </message>
    <message>
        <source>Connection %1 to %2, from %3 for %4, %5, %6: %7</source>
        <extracomment>%1: a number, %2: a server, %3: a time of day, %4: &quot;14 s&quot;, %5: a size, %6: a speed, %7: what became of it.</extracomment>
        <translation>Conexão %1 com %2, a partir de %3 por %4, %5, %6: %7</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>
            <numerusform>%n solicitação desde %1</numerusform>
            <numerusform>%n solicitações desde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them failed</source>
        <extracomment>%1: &quot;12 requests since 10:02:11&quot;, %n: how many of them failed.</extracomment>
        <translation>
            <numerusform>%1, %n delas falhou</numerusform>
            <numerusform>%1, %n delas falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>the file was asked for anew</source>
        <translation>o arquivo foi pedido de novo</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Retried: it was far slower than the others</source>
        <translation>Nova tentativa: era bem mais lenta que as outras</translation>
    </message>
    <message>
        <source>Retried: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>Nova tentativa: %1</translation>
    </message>
    <message>
        <source>%1; trying again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1; nova tentativa em breve</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Nova tentativa em breve</translation>
    </message>
    <message>
        <source>The disk is slower than the network</source>
        <translation>O disco é mais lento que a rede</translation>
    </message>
    <message>
        <source>A speed limit holds it back</source>
        <translation>Um limite de velocidade a restringe</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment</source>
        <translation>O servidor não está enviando nada no momento</translation>
    </message>
    <message>
        <source>Far slower than the others</source>
        <translation>Bem mais lenta que as outras</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Aguardando o servidor</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <extracomment>A connection that waits until its server may be asked.</extracomment>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A connection whose server has answered; its bytes are not taken yet.</extracomment>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>A connection whose bytes are compared with those that are here.</extracomment>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>Aguardando nova tentativa</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recebendo</translation>
    </message>
    <message>
        <source>Requests to this server are spaced out</source>
        <translation>As solicitações a este servidor são espaçadas</translation>
    </message>
    <message>
        <source>Waiting until the file is ready</source>
        <translation>Aguardando o arquivo ficar pronto</translation>
    </message>
    <message>
        <source>Checking that this source has the same file</source>
        <translation>Verificando se esta fonte tem o mesmo arquivo</translation>
    </message>
</context>
<context>
    <name>DownloadFacts</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1: a size such as 3.7 GiB, %2: the same in bytes.</extracomment>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <translation>Menos de um segundo</translation>
    </message>
    <message>
        <source>%1 for the last %2</source>
        <extracomment>%1: a time such as 0:35, %2: a size.</extracomment>
        <translation>%1 para os últimos %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (from %3)</source>
        <extracomment>%1: words such as &quot;SHA-256 matches&quot;, %2: a checksum, %3: who said it, a file or a header of an answer.</extracomment>
        <translation>%1: %2 (de %3)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Velocidade média</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>Redireciona para</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>In parts; can be resumed</source>
        <translation>Em partes; pode ser retomado</translation>
    </message>
    <message>
        <source>In one piece; can&apos;t be resumed</source>
        <translation>De uma só vez; não pode ser retomado</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Última modificação</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>Versão (ETag)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry in %1 · %2</source>
        <extracomment>%1: a time such as 0:12, %2: why it has to be tried again.</extracomment>
        <translation>Nova tentativa em %1 · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Assembling</source>
        <extracomment>The parts are being put together into one file.</extracomment>
        <translation>Unindo</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Aguardando nova tentativa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, written as the language wants it.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: the time until a download is done, such as 0:35.</extracomment>
        <translation>Faltam %1</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Nova tentativa em %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <extracomment>Of a finished download. %1: a kind of checksum, such as SHA-256.</extracomment>
        <translation>%1 confere</translation>
    </message>
    <message>
        <source>All pieces match</source>
        <extracomment>Of a finished download: each of its pieces has the checksum that was named for it.</extracomment>
        <translation>Todas as partes conferem</translation>
    </message>
    <message>
        <source>Paused · starts over</source>
        <extracomment>Of a paused download that can&apos;t be continued: once resumed, it begins again.</extracomment>
        <translation>Pausado · recomeçará do zero</translation>
    </message>
    <message>
        <source>Comparing what is here</source>
        <translation>Comparando o que já chegou</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is here of a file is compared with what the server sends; %1: &quot;Comparing what is here&quot;, %2: how far that is, such as 12%, %3: how far it has to go, such as 30%.</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridade alta</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridade baixa</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Of a finished download: it was compared with no checksum.</extracomment>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>File is missing</source>
        <extracomment>Of a finished download, whose file somebody has moved or deleted elsewhere.</extracomment>
        <translation>Arquivo ausente</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>Não foi possível ler o link</translation>
    </message>
    <message>
        <source>Copy the whole link and try again.</source>
        <translation>Copie o link inteiro e tente novamente.</translation>
    </message>
    <message>
        <source>Check how it is spelt; in a shell, put it in quotes.</source>
        <translation>Verifique como está escrita; em um shell, coloque-a entre aspas.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>Só é possível baixar links http e https</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>Procure um link que comece com https://.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Servidor não encontrado</translation>
    </message>
    <message>
        <source>Look for a typo in the link, or check the network.</source>
        <translation>Veja se há algum erro de digitação no link ou verifique a rede.</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>O servidor recusa conexões</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Verifique a rede ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Check the port, or try again later.</source>
        <translation>Verifique a porta ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>A conexão foi perdida</translation>
    </message>
    <message>
        <source>Run the same command again.</source>
        <translation>Execute o mesmo comando novamente.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>O servidor não respondeu a tempo</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --timeout.</source>
        <translation>Execute o mesmo comando novamente ou dê mais tempo com --timeout.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <translation>A conexão demorou demais</translation>
    </message>
    <message>
        <source>Run the same command again, or allow more time with --connect-timeout.</source>
        <translation>Execute o mesmo comando novamente ou dê mais tempo com --connect-timeout.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>Não foi possível proteger a conexão</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask the people who run the server.</source>
        <translation>O servidor não consegue provar sua identidade. Verifique a data deste computador ou consulte quem administra o servidor.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; give a private authority&apos;s certificate with --ca-file.</source>
        <translation>Verifique o relógio deste computador; informe com --ca-file o certificado de uma autoridade privada.</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>O servidor redireciona de https para http</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file. Add the http link itself if you want it anyway.</source>
        <translation>Qualquer um no caminho poderia ler e alterar o arquivo. Adicione o próprio link http se o quiser mesmo assim.</translation>
    </message>
    <message>
        <source>Anyone on the way could read and change the file; give the http link itself if you want it anyway.</source>
        <translation>Qualquer um no caminho poderia ler e alterar o arquivo; informe o próprio link http se o quiser mesmo assim.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Não foi possível usar o proxy</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>Verifique o endereço e a senha do proxy.</translation>
    </message>
    <message>
        <source>Check --proxy, its user and its password, or go without: --proxy none.</source>
        <translation>Verifique --proxy, o usuário e a senha, ou dispense o proxy: --proxy none.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>O proxy pede um nome de usuário e uma senha</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for the proxy.</source>
        <translation>Entre com seu nome de usuário e sua senha do proxy.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Esta rede pede que você entre</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then try again.</source>
        <translation>Entre na rede em um navegador e tente novamente.</translation>
    </message>
    <message>
        <source>Do so in a browser, and run the same command again.</source>
        <translation>Faça isso em um navegador e execute o mesmo comando novamente.</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>São necessários nome de usuário e senha</translation>
    </message>
    <message>
        <source>Sign in with your user name and password for this site.</source>
        <translation>Entre com seu nome de usuário e sua senha deste site.</translation>
    </message>
    <message>
        <source>Give them with --user NAME, or check the ones that you gave.</source>
        <translation>Informe-os com --user NAME ou verifique os que informou.</translation>
    </message>
    <message>
        <source>The link leads to that server: give the link there, with --user NAME. For another host and by https you can also write the login into ~/.netrc and give --netrc.</source>
        <translation>O link leva a esse servidor: informe o link de lá, com --user NAME. Para outro host e por https também é possível escrever o login em ~/.netrc e informar --netrc.</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>Nome de usuário ou senha não aceitos</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acesso negado</translation>
    </message>
    <message>
        <source>The link may have expired, or may need you to sign in: get a new one from the site.</source>
        <translation>O link pode ter expirado ou exigir que você entre na conta: obtenha um novo no site.</translation>
    </message>
    <message>
        <source>The link may have expired, or need --cookie, --referer or --user.</source>
        <translation>O link pode ter expirado ou precisar de --cookie, --referer ou --user.</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>O link expirou</translation>
    </message>
    <message>
        <source>Get a new link from the site and replace this one.</source>
        <translation>Obtenha um novo link no site e substitua este.</translation>
    </message>
    <message>
        <source>Get a new link, and give it with --output and the same name to continue.</source>
        <translation>Obtenha um novo link e informe-o com --output e o mesmo nome para continuar.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>The file may have moved. Look for a new link.</source>
        <translation>Ele pode ter mudado de lugar: procure um novo link.</translation>
    </message>
    <message>
        <source>Check the link.</source>
        <translation>Verifique o link.</translation>
    </message>
    <message>
        <source>The file is gone from the server</source>
        <translation>O arquivo não está mais no servidor</translation>
    </message>
    <message>
        <source>The link may have expired: get a new one.</source>
        <translation>O link pode ter expirado: obtenha um novo.</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Redirecionamentos demais</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>Tente novamente ou procure o arquivo em outro servidor.</translation>
    </message>
    <message>
        <source>It may need --cookie, or the link of the file itself.</source>
        <translation>Pode precisar de --cookie ou do link do próprio arquivo.</translation>
    </message>
    <message>
        <source>The server requires payment for the file</source>
        <translation>O servidor pede pagamento pelo arquivo</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one; waiting won&apos;t help.</source>
        <translation>Verifique o link ou procure um novo; esperar não vai adiantar.</translation>
    </message>
    <message>
        <source>Check the link; waiting won&apos;t help.</source>
        <translation>Verifique o link; esperar não vai adiantar.</translation>
    </message>
    <message>
        <source>The server says that a proxy asks for a password</source>
        <translation>O servidor diz que um proxy pede uma senha</translation>
    </message>
    <message>
        <source>The server may not send the file for legal reasons</source>
        <translation>O servidor não pode enviar o arquivo por motivos legais</translation>
    </message>
    <message>
        <source>The file is locked on the server</source>
        <translation>O arquivo está bloqueado no servidor</translation>
    </message>
    <message>
        <source>The problem is on the server: try again later.</source>
        <translation>O problema está no servidor: tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The server is limiting requests for now</source>
        <translation>O servidor está limitando as solicitações no momento</translation>
    </message>
    <message>
        <source>The server is still preparing the file</source>
        <translation>O servidor ainda está preparando o arquivo</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>O servidor informou um erro</translation>
    </message>
    <message>
        <source>The server sent the wrong part of the file</source>
        <translation>O servidor enviou a parte errada do arquivo</translation>
    </message>
    <message>
        <source>Run the same command again with --connections 1.</source>
        <translation>Execute o mesmo comando novamente com --connections 1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid</source>
        <translation>A resposta do servidor não faz sentido</translation>
    </message>
    <message>
        <source>Check the link, or try again later.</source>
        <translation>Verifique o link ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at this address</source>
        <translation>O servidor não fala HTTP ali</translation>
    </message>
    <message>
        <source>Check the port, and whether the link begins with http or https.</source>
        <translation>Verifique a porta, e se o link começa com http ou https.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>Chegou uma página da web em vez do arquivo</translation>
    </message>
    <message>
        <source>The site may want you to sign in, or the link has expired. Open it in the browser and copy the link again.</source>
        <translation>O site pode exigir que você entre na conta, ou o link expirou. Abra-o no navegador e copie o link novamente.</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>O arquivo mudou no servidor</translation>
    </message>
    <message>
        <source>Try again to download the new file from the start.</source>
        <translation>Tente novamente para baixar o novo arquivo desde o início.</translation>
    </message>
    <message>
        <source>Run the same command again when it no longer changes.</source>
        <translation>Execute o mesmo comando novamente quando ele não mudar mais.</translation>
    </message>
    <message>
        <source>The file is not the one that the list describes</source>
        <translation>O arquivo não é o que a lista descreve</translation>
    </message>
    <message>
        <source>Get a new list.</source>
        <translation>Obtenha uma nova lista.</translation>
    </message>
    <message>
        <source>Get a new list; where apt made it, run apt-get update.</source>
        <translation>Obtenha uma nova lista; se foi feita pelo apt, execute apt-get update.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum does not match</source>
        <translation>Soma de verificação incorreta</translation>
    </message>
    <message>
        <source>Check the checksum; if it is right, %1 sent a different file.</source>
        <translation>Verifique a soma de verificação; se estiver certa, %1 enviou outro arquivo.</translation>
    </message>
    <message>
        <source>Look for a typo in the checksum, or try again.</source>
        <translation>Veja se há algum erro de digitação na soma de verificação ou tente novamente.</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>Espaço insuficiente no disco</translation>
    </message>
    <message>
        <source>Free some space. The download then goes on by itself.</source>
        <translation>Libere espaço. O download continuará sozinho em seguida.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder with --dir, and run the command again.</source>
        <translation>Libere espaço ou escolha outra pasta com --dir e execute o comando novamente.</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>Sem permissão para gravar na pasta</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>Escolha outra pasta ou permita a gravação nesta.</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>O arquivo é grande demais para este disco</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk with --dir.</source>
        <translation>Escolha com --dir uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>This program may not write files that large</source>
        <translation>Este programa não pode ter arquivos desse tamanho</translation>
    </message>
    <message>
        <source>Ask the people who run this computer to raise the limit.</source>
        <translation>Peça a quem administra este computador que aumente o limite.</translation>
    </message>
    <message>
        <source>Raise the limit of the shell with ulimit -f, and run the same command again.</source>
        <translation>Aumente o limite do shell com ulimit -f e execute o mesmo comando novamente.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>Não foi possível ler ou gravar no disco</translation>
    </message>
    <message>
        <source>Check that the disk is connected and working.</source>
        <translation>Verifique se o disco está conectado e funcionando.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>Mova esse arquivo ou salve com outro nome.</translation>
    </message>
    <message>
        <source>Choose another name with --output, or say what to do with --on-conflict.</source>
        <translation>Escolha outro nome com --output ou diga com --on-conflict o que fazer.</translation>
    </message>
    <message>
        <source>Another download is writing this file</source>
        <translation>Outro download está gravando este arquivo</translation>
    </message>
    <message>
        <source>Wait until it is finished, or save under another name.</source>
        <translation>Espere até que termine ou salve com outro nome.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or choose another name with --output.</source>
        <translation>Espere até que termine ou escolha outro nome com --output.</translation>
    </message>
    <message>
        <source>An unfinished file is in the way</source>
        <translation>Um arquivo incompleto está no caminho</translation>
    </message>
    <message>
        <source>Use the link that it was begun with, delete it and its .ledger, or choose another name with --output.</source>
        <translation>Use o link com que ele foi iniciado, exclua-o com o seu .ledger ou escolha outro nome com --output.</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>Não é possível ler a lista</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>O arquivo é maior que o limite de memória</translation>
    </message>
    <message>
        <source>Allow more memory under Settings, Advanced, and try again; or add the download again with part files on disk.</source>
        <translation>Permita mais memória em Configurações, Avançado, e tente novamente; ou adicione o download de novo com arquivos parciais no disco.</translation>
    </message>
    <message>
        <source>Raise --memory-limit, or leave out --assembly memory.</source>
        <translation>Aumente --memory-limit ou retire --assembly memory.</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Run the same command again to continue.</source>
        <translation>Execute o mesmo comando novamente para continuar.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment</source>
        <extracomment>A download that runs, say, can&apos;t be renamed or edited.</extracomment>
        <translation>Isso não é possível no momento</translation>
    </message>
    <message>
        <source>Pause the download, then try again.</source>
        <translation>Pause o download e tente novamente.</translation>
    </message>
    <message>
        <source>Run the same command again later.</source>
        <translation>Execute o mesmo comando novamente mais tarde.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Algo deu errado no Tributary</translation>
    </message>
    <message>
        <source>Please report this, and include the log.</source>
        <translation>Relate o problema e inclua o registro.</translation>
    </message>
    <message>
        <source>Please report it with the output of --verbose.</source>
        <translation>Informe o problema com a saída de --verbose.</translation>
    </message>
    <message>
        <source>Allow it and run the command again, or choose another folder with --dir.</source>
        <translation>Permita e execute o comando novamente, ou escolha outra pasta com --dir.</translation>
    </message>
    <message>
        <source>Check it and run the command again, or choose a folder on another one with --dir.</source>
        <translation>Verifique-o e execute o comando novamente, ou escolha com --dir uma pasta em outro.</translation>
    </message>
    <message>
        <source>The link leads to that server, which gets no --cookie, --header or --user: give the link there, with what it needs. The link may also have expired.</source>
        <translation>O link leva a esse servidor, que não recebe --cookie, --header nem --user: informe o link de lá, com o que for necessário. O link também pode ter expirado.</translation>
    </message>
    <message>
        <source>The browser&apos;s sign-in is needed again</source>
        <translation>É necessário de novo o login do navegador</translation>
    </message>
    <message>
        <source>Start the download in the browser again to continue here, or sign in with the cookies of this site.</source>
        <translation>Inicie o download no navegador novamente para continuar aqui, ou entre com os cookies deste site.</translation>
    </message>
    <message>
        <source>Enter the cookies in the window.</source>
        <translation>Digite os cookies na janela.</translation>
    </message>
    <message>
        <source>Secret headers are needed again</source>
        <translation>São necessários de novo os cabeçalhos confidenciais</translation>
    </message>
    <message>
        <source>Sign in with the headers that were entered for this download.</source>
        <translation>Entre com os cabeçalhos informados para este download.</translation>
    </message>
    <message>
        <source>Enter the headers in the window.</source>
        <translation>Digite os cabeçalhos na janela.</translation>
    </message>
    <message>
        <source>The passphrase of the key is needed again</source>
        <translation>É necessária de novo a senha da chave</translation>
    </message>
    <message>
        <source>Sign in with the passphrase of the certificate&apos;s key.</source>
        <translation>Entre com a senha da chave do certificado.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the window.</source>
        <translation>Digite a senha da chave na janela.</translation>
    </message>
    <message>
        <source>Try again. Keep the file anyway only if you know that the site&apos;s checksum is out of date.</source>
        <translation>Tente novamente. Mantenha o arquivo mesmo assim só se souber que a soma de verificação do site está desatualizada.</translation>
    </message>
    <message>
        <source>Try again later; to keep the file although %1 names another checksum, run the command again with --accept-checksum and the one that was found.</source>
        <translation>Tente novamente mais tarde; para manter o arquivo embora %1 indique outra soma de verificação, execute o comando novamente com --accept-checksum e a soma encontrada.</translation>
    </message>
    <message>
        <source>Check what --input names.</source>
        <translation>Verifique o que --input indica.</translation>
    </message>
    <message>
        <source>The server does not speak https on this port</source>
        <translation>O servidor não fala https nesta porta</translation>
    </message>
    <message>
        <source>Check the link&apos;s port, or whether the link should begin with http.</source>
        <translation>Verifique a porta do link, ou se o link deveria começar com http.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk</source>
        <translation>O nome do arquivo é longo demais para este disco</translation>
    </message>
    <message>
        <source>Save under a shorter name.</source>
        <translation>Salve com um nome mais curto.</translation>
    </message>
    <message>
        <source>Choose a shorter name with --output.</source>
        <translation>Escolha um nome mais curto com --output.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>A pasta não existe mais</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder.</source>
        <translation>Conecte o disco dela ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Connect its disk and run the command again, or choose another folder with --dir.</source>
        <translation>Conecte o disco dela e execute o comando novamente, ou escolha outra pasta com --dir.</translation>
    </message>
    <message>
        <source>The unfinished file is gone</source>
        <translation>O arquivo incompleto não existe mais</translation>
    </message>
    <message>
        <source>Put it back where it was, or try again to start over.</source>
        <translation>Coloque-o de volta no lugar ou tente novamente para recomeçar do início.</translation>
    </message>
    <message>
        <source>Put it back where it was, or run the same command again to start over.</source>
        <translation>Coloque-o de volta no lugar ou execute o mesmo comando novamente para recomeçar do início.</translation>
    </message>
    <message>
        <source>A file with this name already exists</source>
        <translation>Já existe um arquivo com esse nome</translation>
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
        <translation>contém um byte NUL</translation>
    </message>
    <message>
        <source>it contains a control character</source>
        <translation>contém um caractere de controle</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>o texto não é UTF-8 válido</translation>
    </message>
    <message>
        <source>the file name contains a control character</source>
        <translation>o nome do arquivo contém um caractere de controle</translation>
    </message>
    <message>
        <source>the file name is an absolute path</source>
        <translation>o nome do arquivo é um caminho absoluto</translation>
    </message>
    <message>
        <source>the file name contains a backslash</source>
        <translation>o nome do arquivo contém uma barra invertida</translation>
    </message>
    <message>
        <source>the file name contains a slash</source>
        <translation>o nome do arquivo contém uma barra</translation>
    </message>
    <message>
        <source>the file name leads out of its folder</source>
        <translation>o nome do arquivo leva para fora da sua pasta</translation>
    </message>
    <message>
        <source>the folder before the file name is not allowed</source>
        <translation>a pasta antes do nome do arquivo não é permitida</translation>
    </message>
    <message>
        <source>the file name is empty</source>
        <translation>o nome do arquivo está vazio</translation>
    </message>
    <message>
        <source>line %1 gives the same file name</source>
        <translation>a linha %1 dá o mesmo nome de arquivo</translation>
    </message>
    <message>
        <source>dir= names no folder</source>
        <translation>dir= não indica nenhuma pasta</translation>
    </message>
    <message>
        <source>the folder leads out of the one that was chosen</source>
        <translation>a pasta leva para fora da que foi escolhida</translation>
    </message>
    <message>
        <source>the folder is a hidden one</source>
        <translation>a pasta é oculta</translation>
    </message>
    <message>
        <source>what lies in the folder is run at login</source>
        <translation>o que está na pasta é executado ao iniciar a sessão</translation>
    </message>
    <message>
        <source>the size is not a number of bytes</source>
        <translation>o tamanho não é um número de bytes</translation>
    </message>
    <message>
        <source>the checksum is of a kind that isn&apos;t known</source>
        <translation>a soma de verificação é de um tipo desconhecido</translation>
    </message>
    <message>
        <source>%1 checksums have %2 hexadecimal digits</source>
        <translation>uma soma de verificação %1 tem %2 dígitos hexadecimais</translation>
    </message>
    <message>
        <source>there are two different %1 checksums</source>
        <translation>há duas somas de verificação %1 diferentes</translation>
    </message>
    <message>
        <source>it is not a link</source>
        <translation>não é um link</translation>
    </message>
    <message>
        <source>links of the kind %1: can&apos;t be fetched</source>
        <translation>links do tipo %1 não podem ser baixados</translation>
    </message>
    <message>
        <source>the link is broken</source>
        <translation>o link está incorreto</translation>
    </message>
    <message>
        <source>the link names no host</source>
        <translation>o link não indica nenhum servidor</translation>
    </message>
    <message>
        <source>the link has an impossible port</source>
        <translation>a porta do link é impossível</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>o link é longo demais</translation>
    </message>
    <message>
        <source>the link is relative to a page whose address isn&apos;t known</source>
        <translation>o link é relativo a uma página de endereço desconhecido</translation>
    </message>
    <message>
        <source>a range runs backwards</source>
        <translation>um intervalo está invertido</translation>
    </message>
    <message>
        <source>the pattern makes more than %1 links</source>
        <translation>o padrão gera mais de %1 links</translation>
    </message>
    <message>
        <source>the number of file names (%1) differs from that of the links (%2)</source>
        <translation>%1 nomes de arquivo não servem para %2 links</translation>
    </message>
    <message>
        <source>the mirrors&apos; patterns make different numbers of links</source>
        <translation>os padrões dos espelhos geram quantidades diferentes de links</translation>
    </message>
    <message>
        <source>one checksum can&apos;t apply to %1 links</source>
        <translation>uma só soma de verificação não pode valer para %1 links</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>a linha é longa demais</translation>
    </message>
    <message>
        <source>the line has more than %1 mirrors</source>
        <translation>a linha tem mais de %1 espelhos</translation>
    </message>
    <message>
        <source>the option has no link above it</source>
        <translation>não há link acima da opção</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>essa opção não existe</translation>
    </message>
    <message>
        <source>the quote around the link is never closed</source>
        <translation>as aspas em volta do link não são fechadas</translation>
    </message>
    <message>
        <source>a header contains a control character</source>
        <translation>um cabeçalho contém um caractere de controle</translation>
    </message>
    <message>
        <source>a download sends its own header %1</source>
        <translation>o download já envia seu próprio cabeçalho %1</translation>
    </message>
    <message>
        <source>the referring page has no http or https address</source>
        <translation>a página de referência não tem endereço http ou https</translation>
    </message>
    <message>
        <source>it is not a cURL command</source>
        <translation>não é um comando cURL</translation>
    </message>
    <message>
        <source>the command is too long</source>
        <translation>o comando é longo demais</translation>
    </message>
    <message>
        <source>the command is joined with another program or a file</source>
        <translation>o comando está ligado a outro programa ou a um arquivo</translation>
    </message>
    <message>
        <source>the command has parts that only a shell can fill in</source>
        <translation>o comando tem partes que só um shell pode preencher</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>há aspas que não são fechadas</translation>
    </message>
    <message>
        <source>the command contains a control character</source>
        <translation>o comando contém um caractere de controle</translation>
    </message>
    <message>
        <source>the command has no link</source>
        <translation>o comando não tem link</translation>
    </message>
    <message>
        <source>the command has an option that isn&apos;t understood</source>
        <translation>o comando tem uma opção desconhecida</translation>
    </message>
    <message>
        <source>the command&apos;s last option lacks its value</source>
        <translation>falta o valor da última opção do comando</translation>
    </message>
    <message>
        <source>the command reads headers from a file</source>
        <translation>o comando lê cabeçalhos de um arquivo</translation>
    </message>
    <message>
        <source>the command reads cookies from a file</source>
        <translation>o comando lê cookies de um arquivo</translation>
    </message>
    <message>
        <source>the command reads more options from elsewhere</source>
        <translation>o comando lê mais opções de outro lugar</translation>
    </message>
    <message>
        <source>the command&apos;s method isn&apos;t GET</source>
        <translation>o método do comando não é GET</translation>
    </message>
    <message>
        <source>the command sends data</source>
        <translation>o comando envia dados</translation>
    </message>
    <message>
        <source>the command uploads a file</source>
        <translation>o comando envia um arquivo</translation>
    </message>
    <message>
        <source>the command fetches a part of the file</source>
        <translation>o comando baixa só uma parte do arquivo</translation>
    </message>
    <message>
        <source>the command fetches the headers alone</source>
        <translation>o comando baixa só os cabeçalhos</translation>
    </message>
    <message>
        <source>the command needs a client certificate</source>
        <translation>o comando precisa de um certificado de cliente</translation>
    </message>
    <message>
        <source>the proxy is neither http, https nor socks5</source>
        <translation>o proxy não é http, https nem socks5</translation>
    </message>
    <message>
        <source>the proxy&apos;s address is broken</source>
        <translation>o endereço do proxy está incorreto</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>o documento termina cedo demais</translation>
    </message>
    <message>
        <source>a part of the document is too long</source>
        <translation>uma parte do documento é longa demais</translation>
    </message>
    <message>
        <source>a document type is not allowed</source>
        <translation>um tipo de documento não é permitido</translation>
    </message>
    <message>
        <source>the document is not well-formed XML</source>
        <translation>o documento não é XML bem formado</translation>
    </message>
    <message>
        <source>the document is nested too deep</source>
        <translation>o documento tem níveis demais</translation>
    </message>
    <message>
        <source>the document lists no file</source>
        <translation>o documento não indica nenhum arquivo</translation>
    </message>
    <message>
        <source>the document lists more than %1 files</source>
        <translation>o documento indica mais de %1 arquivos</translation>
    </message>
    <message>
        <source>the file has no http or https link</source>
        <translation>o arquivo não tem link http ou https</translation>
    </message>
    <message>
        <source>the file has more than %1 links</source>
        <translation>o arquivo tem mais de %1 links</translation>
    </message>
    <message>
        <source>the file has more than %1 checksums</source>
        <translation>o arquivo tem mais de %1 somas de verificação</translation>
    </message>
    <message>
        <source>the file has more than %1 pieces</source>
        <translation>o arquivo tem mais de %1 partes</translation>
    </message>
    <message>
        <source>the pieces have no length</source>
        <translation>as partes não têm comprimento</translation>
    </message>
    <message>
        <source>the pieces are out of order</source>
        <translation>as partes estão fora de ordem</translation>
    </message>
    <message>
        <source>the pieces don&apos;t make up the size</source>
        <translation>as partes não somam o tamanho</translation>
    </message>
    <message>
        <source>the page has more than %1 links</source>
        <translation>a página tem mais de %1 links</translation>
    </message>
    <message>
        <source>a tag of the page never ends</source>
        <translation>uma tag da página nunca termina</translation>
    </message>
    <message>
        <source>there is a word that means nothing here</source>
        <translation>há uma palavra que não significa nada aqui</translation>
    </message>
    <message>
        <source>a login or a password comes before the first machine</source>
        <translation>um usuário ou uma senha aparece antes de qualquer máquina</translation>
    </message>
    <message>
        <source>a login or a password contains a control character</source>
        <translation>um usuário ou uma senha contém um caractere de controle</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta um valor</translation>
    </message>
    <message>
        <source>the file ends where a value is missing</source>
        <translation>o arquivo termina onde falta um valor</translation>
    </message>
    <message>
        <source>a quoted value is never closed</source>
        <translation>aspas abertas não são fechadas</translation>
    </message>
    <message>
        <source>the line doesn&apos;t have seven fields separated by tabs</source>
        <translation>a linha não tem sete campos separados por tabulações</translation>
    </message>
    <message>
        <source>the cookie&apos;s host is not a host name</source>
        <translation>o servidor do cookie não é válido</translation>
    </message>
    <message>
        <source>the cookie&apos;s name or value has characters that cookies can&apos;t have</source>
        <translation>o nome ou o valor do cookie tem caracteres não permitidos</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG:HEX</source>
        <translation>a soma de verificação não tem a forma ALG:HEX</translation>
    </message>
    <message>
        <source>the checksum isn&apos;t of the form ALG=HEX</source>
        <translation>a soma de verificação não tem a forma ALG=HEX</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form &apos;URI&apos; NAME SIZE ALG:HEX</source>
        <translation>a linha não tem a forma &apos;URI&apos; NAME SIZE ALG:HEX</translation>
    </message>
    <message>
        <source>the header isn&apos;t of the form NAME: VALUE</source>
        <translation>o cabeçalho não tem a forma NAME: VALUE</translation>
    </message>
    <message>
        <source>the cookies aren&apos;t of the form NAME=VALUE; NAME=VALUE</source>
        <translation>os cookies não têm a forma NAME=VALUE; NAME=VALUE</translation>
    </message>
    <message>
        <source>it asks not to check certificates; give --no-check-certificate to allow that</source>
        <translation>pede para não verificar certificados; para permitir, use --no-check-certificate</translation>
    </message>
    <message>
        <source>it asks to trust certificates of its own; use --ca-file instead</source>
        <translation>pede para aceitar certificados próprios; use --ca-file em vez disso</translation>
    </message>
    <message>
        <source>it asks for another proxy than the one that was chosen; give the same one with --proxy to allow that</source>
        <translation>pede um proxy diferente do que foi escolhido; para permitir, informe o mesmo com --proxy</translation>
    </message>
    <message>
        <source>the line isn&apos;t of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE</source>
        <translation>a linha não tem a forma HOST, TRUE ou FALSE, PATH, TRUE ou FALSE, TIME, NAME, VALUE</translation>
    </message>
    <message>
        <source>the link has an impossible host name</source>
        <translation>o nome de servidor do link é impossível</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>unknown size</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>pode ser retomado</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>não pode ser retomado</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>O servidor tem “%1”: %2, %3</translation>
    </message>
    <message>
        <source>Attempt %1 in %2: %3</source>
        <extracomment>%1: a number, %2: a time such as 0:12, %3: what went wrong.</extracomment>
        <translation>Tentativa %1 em %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in %3, over %n connection(s)</source>
        <translation>
            <numerusform>Salvo como “%1”: %2 em %3, por %n conexão</numerusform>
            <numerusform>Salvo como “%1”: %2 em %3, por %n conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>; the checksum matches</source>
        <translation>; a soma de verificação confere</translation>
    </message>
    <message>
        <source>“%1” already exists and was skipped</source>
        <translation>“%1” já existe e foi ignorado</translation>
    </message>
    <message>
        <source>Many requests in a short time; some are not listed</source>
        <translation>Muitas solicitações em pouco tempo; algumas não são listadas</translation>
    </message>
    <message>
        <source>%1; %2 are kept</source>
        <extracomment>%1: what went wrong, %2: a size.</extracomment>
        <translation>%1; %2 foram mantidos</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausado: %1</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <extracomment>%1: what went wrong.</extracomment>
        <translation>Nova tentativa: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Salvo como “%1”</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The link was replaced: %1</source>
        <extracomment>%1: a link.</extracomment>
        <translation>O link foi substituído: %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>espelhos</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>cabeçalhos</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexões</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>limite de velocidade</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>soma de verificação</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <extracomment>A person has edited a download; %1: a list such as &quot;mirrors, headers&quot;.</extracomment>
        <translation>Editado: %1</translation>
    </message>
    <message>
        <source>file kept anyway</source>
        <extracomment>What was changed: the person keeps the file although a checksum contradicts it.</extracomment>
        <translation>arquivo mantido mesmo assim</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “%1”: %2 in less than a second, over %n connection(s)</source>
        <translation>
            <numerusform>Salvo como “%1”: %2 em menos de um segundo, por %n conexão</numerusform>
            <numerusform>Salvo como “%1”: %2 em menos de um segundo, por %n conexões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to use no proxy.</source>
        <translation>O texto pede para não usar proxy.</translation>
    </message>
    <message>
        <source>The text asks to use the proxy %1:%2, which can see what you download.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>O texto pede para usar o proxy %1:%2, que pode ver o que você baixa.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <extracomment>Wishes of the same kind as in the sentence before.</extracomment>
        <translation>
            <numerusform>E mais %n pedido desse tipo.</numerusform>
            <numerusform>E mais %n pedidos desse tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text asks not to check certificates, so anyone could pose as the server.</source>
        <translation>O texto pede para não verificar certificados, e assim qualquer um poderia se passar pelo servidor.</translation>
    </message>
    <message>
        <source>The text asks to trust the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>O texto pede para confiar nos certificados em %1.</translation>
    </message>
    <message>
        <source>The list is too long: only its first %1 downloads are added.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>A lista é longa demais: só os primeiros %1 downloads são adicionados.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <extracomment>%1: the number of a line, %2: why, as &quot;the link is not http or https&quot;.</extracomment>
        <translation>A linha %1 foi deixada de fora: %2.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Sobre o %1</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Preferências...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Ocultar outros</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Sair do %1</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>all downloads: with list the finished ones as well, with pause and resume in place of numbers</source>
        <translation>todos os downloads: com list, também os concluídos; com pause e resume, em vez de números</translation>
    </message>
    <message>
        <source>save as FILE; for one URL only (default: the server&apos;s name, else the URL&apos;s; with add, a FILE without a folder goes where the desktop program saves)</source>
        <translation>salvar como ARQUIVO; só com uma URL (padrão: o nome dado pelo servidor, senão o da URL; com add, um ARQUIVO sem pasta vai para onde o programa de desktop salva)</translation>
    </message>
    <message>
        <source>save in FOLDER, created if missing (default: the current one; with add, the desktop program&apos;s)</source>
        <translation>salvar em PASTA, criada se faltar (padrão: a atual; com add, a do programa de desktop)</translation>
    </message>
    <message>
        <source>save as the URL says, in FOLDER/host/segment/.../name (default: in FOLDER)</source>
        <translation>salvar conforme a URL, em PASTA/host/segmento/.../nome (padrão: em PASTA)</translation>
    </message>
    <message>
        <source>save by TEMPLATE, such as {host}/{date}/{name} (default: {name})</source>
        <translation>salvar conforme MODELO, como {host}/{date}/{name} (padrão: {name})</translation>
    </message>
    <message>
        <source>more URLs from a list, or from several: links with patterns, apt-get --print-uris, Metalink, curl commands, a page; with get, FILE may be an http or https URL of one; -: standard input</source>
        <translation>mais URLs de uma lista, ou de várias: links com padrões, apt-get --print-uris, Metalink, comandos do curl, uma página; com get, ARQUIVO pode ser a URL http ou https de uma lista; -: entrada padrão</translation>
    </message>
    <message>
        <source>what to do when the file exists: rename, overwrite, skip (without asking the server) or fail (default: rename, to &quot;name (1).ext&quot;; with add, what the desktop program does)</source>
        <translation>o que fazer se o arquivo existir: rename (renomear), overwrite (sobrescrever), skip (pular, sem perguntar ao servidor) ou fail (erro) (padrão: rename, para &quot;name (1).ext&quot;; com add, o que o programa de desktop fizer)</translation>
    </message>
    <message>
        <source>the same as --on-conflict overwrite</source>
        <translation>o mesmo que --on-conflict overwrite</translation>
    </message>
    <message>
        <source>the digest that the file must have: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512</source>
        <translation>a soma que o arquivo deve ter: md5, sha1, sha224, sha256, sha384, sha512, sha3-256 ou sha3-512</translation>
    </message>
    <message>
        <source>keep a file with this digest, unverified, although the server names another one (default: it stays unfinished)</source>
        <translation>manter um arquivo com esta soma, sem verificar, embora o servidor indique outra (padrão: fica inacabado)</translation>
    </message>
    <message>
        <source>another source of the same file; may be given several times, for one URL only</source>
        <translation>outra fonte do mesmo arquivo; pode ser repetida, só com uma URL</translation>
    </message>
    <message>
        <source>direct: write each piece in its place; temp: as part files in --temp-dir, then merge them; memory: hold all of it and write it once (default: direct)</source>
        <translation>direct: gravar cada parte em seu lugar; temp: como arquivos parciais em --temp-dir, unidos depois; memory: manter tudo na memória e gravar uma vez (padrão: direct)</translation>
    </message>
    <message>
        <source>where temporary files go: the parts of the assembly temp, the files of bench (default: the system&apos;s temporary folder)</source>
        <translation>para onde vão os arquivos temporários: as partes de --assembly temp, os arquivos de bench (padrão: a pasta temporária do sistema)</translation>
    </message>
    <message>
        <source>look for a checksum file on the server, too: FILE.sha256, SHA256SUMS and the like (default: in the answer&apos;s headers only)</source>
        <translation>procurar também no servidor um arquivo de somas: ARQUIVO.sha256, SHA256SUMS e semelhantes (padrão: só nos cabeçalhos da resposta)</translation>
    </message>
    <message>
        <source>set the file&apos;s time to the server&apos;s (default: now)</source>
        <translation>dar ao arquivo a data do servidor (padrão: agora)</translation>
    </message>
    <message>
        <source>do not reserve the space on disk first (default: reserve)</source>
        <translation>não reservar antes o espaço em disco (padrão: reservar)</translation>
    </message>
    <message>
        <source>most connections for one file, 1 to 64, or auto: up to 8, fewer where that is faster (default: auto)</source>
        <translation>máximo de conexões para um arquivo, de 1 a 64, ou auto: até 8, menos onde for mais rápido (padrão: auto)</translation>
    </message>
    <message>
        <source>files at once (default: 4)</source>
        <translation>arquivos ao mesmo tempo (padrão: 4)</translation>
    </message>
    <message>
        <source>fetch each URL so many times one after another, and as often in parallel (default: 3)</source>
        <translation>baixar cada URL tantas vezes uma após a outra, e outras tantas em paralelo (padrão: 3)</translation>
    </message>
    <message>
        <source>most connections over all files (default: 32)</source>
        <translation>máximo de conexões para todos os arquivos (padrão: 32)</translation>
    </message>
    <message>
        <source>first measure how many connections the host accepts, for at most SEC seconds, and use as many as help; 0: skip (default: 0)</source>
        <translation>medir primeiro quantas conexões o host aceita, por no máximo SEG segundos, e usar as que ajudarem; 0: não medir (padrão: 0)</translation>
    </message>
    <message>
        <source>most bytes read or written in one step (default: 256K)</source>
        <translation>máximo de bytes lidos ou gravados de uma vez (padrão: 256K)</translation>
    </message>
    <message>
        <source>most bytes that one request asks for, and the size of a part file (default: automatic)</source>
        <translation>máximo de bytes pedidos por requisição, e tamanho de um arquivo parcial (padrão: automático)</translation>
    </message>
    <message>
        <source>most bytes held in buffers over all connections, and as many again in files held in memory (default: 64M)</source>
        <translation>máximo de bytes nos buffers de todas as conexões, e outros tantos em arquivos mantidos na memória (padrão: 64M)</translation>
    </message>
    <message>
        <source>pause between the starts of two requests to one host (default: 0)</source>
        <translation>pausa entre os inícios de duas requisições a um host (padrão: 0)</translation>
    </message>
    <message>
        <source>most bytes a second over all files, such as 500K (default: none)</source>
        <translation>máximo de bytes por segundo para todos os arquivos, como 500K (padrão: none, sem limite)</translation>
    </message>
    <message>
        <source>most bytes a second for each file (default: none)</source>
        <translation>máximo de bytes por segundo para cada arquivo (padrão: none, sem limite)</translation>
    </message>
    <message>
        <source>tries after the first failure without progress in between (default: 5)</source>
        <translation>tentativas após a primeira falha sem progresso entre elas (padrão: 5)</translation>
    </message>
    <message>
        <source>the first wait before a try, doubled each time (default: 0.5)</source>
        <translation>a primeira espera antes de uma tentativa, dobrada a cada vez (padrão: 0.5)</translation>
    </message>
    <message>
        <source>the longest wait before a try (default: 30)</source>
        <translation>a maior espera antes de uma tentativa (padrão: 30)</translation>
    </message>
    <message>
        <source>exponential: as above; lenient: 4 more tries 60 s apart, with 2 files at once and --delay 0.25; backoff: 10 tries, waits doubling to 60 s (default: exponential)</source>
        <translation>exponential: como acima; lenient: mais 4 tentativas a cada 60 s, com 2 arquivos ao mesmo tempo e --delay 0.25; backoff: 10 tentativas, com esperas dobradas até 60 s (padrão: exponential)</translation>
    </message>
    <message>
        <source>replace a connection that was silent for SEC seconds (default: 30)</source>
        <translation>substituir uma conexão que ficou SEG segundos em silêncio (padrão: 30)</translation>
    </message>
    <message>
        <source>give up connecting after SEC seconds (default: 15)</source>
        <translation>desistir de conectar após SEG segundos (padrão: 15)</translation>
    </message>
    <message>
        <source>send this header as well; may be given several times</source>
        <translation>enviar também este cabeçalho; pode ser repetido</translation>
    </message>
    <message>
        <source>send this as the user agent; browser: a desktop browser&apos;s (default: %1)</source>
        <translation>enviar isto como agente de usuário; browser: o de um navegador de desktop (padrão: %1)</translation>
    </message>
    <message>
        <source>send this as the page that the link is on</source>
        <translation>enviar isto como a página em que está o link</translation>
    </message>
    <message>
        <source>send these cookies</source>
        <translation>enviar estes cookies</translation>
    </message>
    <message>
        <source>send the cookies of a browser&apos;s cookies.txt, each to its own site</source>
        <translation>enviar os cookies do cookies.txt de um navegador, cada um só ao seu site</translation>
    </message>
    <message>
        <source>sign in; a missing password is asked for on the terminal (default: what the URL names)</source>
        <translation>fazer login; uma senha que falte é pedida no terminal (padrão: o que a URL indicar)</translation>
    </message>
    <message>
        <source>sign in with ~/.netrc where no other login is given</source>
        <translation>fazer login com ~/.netrc onde nada mais for indicado</translation>
    </message>
    <message>
        <source>read the password from the first line of FILE; -: of standard input</source>
        <translation>ler a senha da primeira linha de ARQUIVO; -: da entrada padrão</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// proxy, system or none (default: system)</source>
        <translation>um proxy http://, https:// ou socks5://, system ou none (padrão: system)</translation>
    </message>
    <message>
        <source>hosts to reach without the proxy, such as localhost,.example.org,10.0.0.0/8</source>
        <translation>hosts alcançados sem o proxy, como localhost,.example.org,10.0.0.0/8</translation>
    </message>
    <message>
        <source>accept any certificate: anyone could pose as the server</source>
        <translation>aceitar qualquer certificado: qualquer um poderia se passar pelo servidor</translation>
    </message>
    <message>
        <source>trust the certificate authorities in FILE (default: the system&apos;s)</source>
        <translation>confiar nas autoridades certificadoras de ARQUIVO (padrão: as do sistema)</translation>
    </message>
    <message>
        <source>show this certificate to a server that asks for one; in PEM or PKCS#12 form</source>
        <translation>mostrar este certificado a um servidor que peça um; em formato PEM ou PKCS#12</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM form (default: in the same file); its passphrase is asked for on the terminal</source>
        <translation>a chave do certificado em formato PEM (padrão: no mesmo arquivo); sua frase secreta é pedida no terminal</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from the first line of FILE; -: of standard input</source>
        <translation>ler a frase secreta da chave da primeira linha de ARQUIVO; -: da entrada padrão</translation>
    </message>
    <message>
        <source>bar, lines, none, or auto: a bar on a terminal, elsewhere a line each few seconds (default: auto)</source>
        <translation>bar (barra), lines (linhas), none (nada) ou auto: uma barra em um terminal, senão uma linha a cada poucos segundos (padrão: auto)</translation>
    </message>
    <message>
        <source>show a bar for each connection, too</source>
        <translation>mostrar também uma barra para cada conexão</translation>
    </message>
    <message>
        <source>show errors only</source>
        <translation>mostrar só os erros</translation>
    </message>
    <message>
        <source>show each request and answer, secrets masked</source>
        <translation>mostrar cada requisição e resposta, com os segredos ocultos</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output, nothing else there</source>
        <translation>um objeto JSON por linha na saída padrão, e nada mais</translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>the path of a file</source>
        <translation>o caminho de um arquivo</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>o caminho de uma pasta</translation>
    </message>
    <message>
        <source>folders and a name with {host} and {date}, and {name} once, after the last slash</source>
        <translation>pastas e um nome com {host} e {date}, e {name} uma vez, após a última barra</translation>
    </message>
    <message>
        <source>rename, overwrite, skip or fail</source>
        <translation>rename, overwrite, skip ou fail</translation>
    </message>
    <message>
        <source>ALG:HEX, where ALG is md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512 and HEX the whole digest</source>
        <translation>ALG:HEX, em que ALG é md5, sha1, sha224, sha256, sha384, sha512, sha3-256 ou sha3-512 e HEX a soma inteira</translation>
    </message>
    <message>
        <source>an http or https URL</source>
        <translation>uma URL http ou https</translation>
    </message>
    <message>
        <source>direct, temp or memory</source>
        <translation>direct, temp ou memory</translation>
    </message>
    <message>
        <source>a number from 1 to 64, or auto</source>
        <translation>um número de 1 a 64 ou auto</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>um número de 1 a 1000</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>um número de 1 a 100</translation>
    </message>
    <message>
        <source>a size from 1K to 1G, such as 256K</source>
        <translation>um tamanho de 1K a 1G, como 256K</translation>
    </message>
    <message>
        <source>a size of at least 16K, such as 10M</source>
        <translation>um tamanho de pelo menos 16K, como 10M</translation>
    </message>
    <message>
        <source>a size of at least 1M, such as 64M</source>
        <translation>um tamanho de pelo menos 1M, como 64M</translation>
    </message>
    <message>
        <source>bytes a second, such as 500K or 1.5M, or none</source>
        <translation>bytes por segundo, como 500K ou 1.5M, ou none</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>um número de 0 a 1000</translation>
    </message>
    <message>
        <source>exponential, lenient or backoff</source>
        <translation>exponential, lenient ou backoff</translation>
    </message>
    <message>
        <source>&apos;Name: value&apos; on one line, for a header that Tributary does not set itself</source>
        <translation>&apos;Nome: valor&apos; em uma linha, para um cabeçalho que o Tributary não define por si</translation>
    </message>
    <message>
        <source>a text without line breaks, or browser</source>
        <translation>um texto sem quebras de linha ou browser</translation>
    </message>
    <message>
        <source>&apos;name=value&apos; pairs on one line, separated by semicolons</source>
        <translation>pares &apos;nome=valor&apos; em uma linha, separados por ponto e vírgula</translation>
    </message>
    <message>
        <source>a file that can be read, in the Netscape format</source>
        <translation>um arquivo que possa ser lido, no formato Netscape</translation>
    </message>
    <message>
        <source>NAME or NAME:PASSWORD</source>
        <translation>NOME ou NOME:SENHA</translation>
    </message>
    <message>
        <source>the path of a file, or -</source>
        <translation>o caminho de um arquivo ou -</translation>
    </message>
    <message>
        <source>an http://, https:// or socks5:// URL, system or none</source>
        <translation>uma URL http://, https:// ou socks5://, system ou none</translation>
    </message>
    <message>
        <source>hosts, domains or networks with commas between</source>
        <translation>hosts, domínios ou redes separados por vírgulas</translation>
    </message>
    <message>
        <source>a file that can be read, with certificates in PEM form</source>
        <translation>um arquivo que possa ser lido, com certificados em formato PEM</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>um arquivo que possa ser lido</translation>
    </message>
    <message>
        <source>auto, bar, lines or none</source>
        <translation>auto, bar, lines ou none</translation>
    </message>
    <message>
        <source>seconds, from 0 to 604800 (7 days)</source>
        <translation>segundos, de 0 a 604800 (7 dias)</translation>
    </message>
    <message>
        <source>seconds, more than 0 and at most 604800 (7 days)</source>
        <translation>segundos, mais de 0 e no máximo 604800 (7 dias)</translation>
    </message>
    <message>
        <source>a file that can be read, an http or https link, or -</source>
        <translation>um arquivo que possa ser lido, um link http ou https ou -</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the server sent a web page instead of the file</source>
        <translation>chegou uma página da web no lugar do arquivo prometido</translation>
    </message>
    <message>
        <source>the size was %1 and is now larger</source>
        <translation>o tamanho era %1 e agora é maior</translation>
    </message>
    <message>
        <source>the size was %1 and is now %2</source>
        <translation>o tamanho era %1 e agora é %2</translation>
    </message>
    <message>
        <source>the server&apos;s version mark has changed</source>
        <translation>a marca de versão do servidor não é mais a mesma</translation>
    </message>
    <message>
        <source>the server sent a part instead of the whole file</source>
        <translation>chegou uma parte quando o arquivo inteiro foi pedido</translation>
    </message>
    <message>
        <source>a part with Transfer-Encoding &quot;%1&quot;</source>
        <translation>uma parte com Transfer-Encoding “%1”</translation>
    </message>
    <message>
        <source>a part with Content-Encoding &quot;%1&quot;</source>
        <translation>uma parte com Content-Encoding “%1”</translation>
    </message>
    <message>
        <source>an impossible Content-Length &quot;%1&quot;</source>
        <translation>um Content-Length impossível “%1”</translation>
    </message>
    <message>
        <source>a part with Content-Range &quot;%1&quot;</source>
        <translation>uma parte com Content-Range “%1”</translation>
    </message>
    <message>
        <source>asked for bytes %1-%2, got Content-Range &quot;%3&quot;</source>
        <translation>foram pedidos os bytes %1-%2, veio Content-Range “%3”</translation>
    </message>
    <message>
        <source>a part without the server&apos;s version mark</source>
        <translation>uma parte sem a marca de versão do servidor</translation>
    </message>
    <message>
        <source>a part without a total</source>
        <translation>uma parte sem o tamanho total</translation>
    </message>
    <message>
        <source>a body with Transfer-Encoding &quot;%1&quot;</source>
        <translation>um conteúdo com Transfer-Encoding “%1”</translation>
    </message>
    <message>
        <source>a body with Content-Encoding &quot;%1&quot;</source>
        <translation>um conteúdo com Content-Encoding “%1”</translation>
    </message>
    <message>
        <source>all of the file with Content-Range &quot;%1&quot;</source>
        <translation>o arquivo inteiro com Content-Range “%1”</translation>
    </message>
    <message>
        <source>the server sent the whole file instead of a part</source>
        <translation>chegou o arquivo inteiro quando uma parte foi pedida</translation>
    </message>
    <message>
        <source>all of the file, as long as the part that was asked for</source>
        <translation>o arquivo inteiro, do tamanho da parte pedida</translation>
    </message>
    <message>
        <source>no range was asked for</source>
        <translation>nenhum intervalo foi pedido</translation>
    </message>
    <message>
        <source>the server says that there are no such bytes</source>
        <translation>o servidor diz que esses bytes não existem</translation>
    </message>
    <message>
        <source>the server refuses the condition</source>
        <translation>o servidor recusa a condição</translation>
    </message>
    <message>
        <source>the server says that it is a different file</source>
        <translation>o servidor diz que o arquivo é outro</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>o link expirou</translation>
    </message>
    <message>
        <source>an answer whose headers cannot be read</source>
        <translation>uma resposta com cabeçalhos ilegíveis</translation>
    </message>
    <message>
        <source>the answer contains no file</source>
        <translation>a resposta não contém nenhum arquivo</translation>
    </message>
    <message>
        <source>a redirect to nowhere</source>
        <translation>um redirecionamento sem destino</translation>
    </message>
    <message>
        <source>redirected to an impossible address %1</source>
        <translation>redirecionado para um endereço impossível %1</translation>
    </message>
    <message>
        <source>redirected from https down to %1</source>
        <translation>redirecionado de https para %1, que não é seguro</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>redirecionado para %1</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>mais de %1 redirecionamentos</translation>
    </message>
    <message>
        <source>no final answer came</source>
        <translation>não chegou nenhuma resposta definitiva</translation>
    </message>
    <message>
        <source>the server wants a client certificate, or not this one: %1</source>
        <translation>o servidor pede um certificado de cliente, ou outro que não este: %1</translation>
    </message>
    <message>
        <source>no connection after %1 s</source>
        <translation>sem conexão após %1 s</translation>
    </message>
    <message>
        <source>no byte for %1 s</source>
        <translation>nenhum byte por %1 s</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>o proxy %1: %2</translation>
    </message>
    <message>
        <source>the answer ended before its end</source>
        <translation>a resposta foi interrompida antes do fim</translation>
    </message>
    <message>
        <source>the connection ended before the last chunk</source>
        <translation>a conexão terminou antes do último bloco</translation>
    </message>
    <message>
        <source>the server allows no more requests for now: %1</source>
        <translation>o servidor não aceita mais solicitações no momento: %1</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has more</source>
        <translation>o arquivo deveria ter %1 bytes e tem mais</translation>
    </message>
    <message>
        <source>it should have %1 bytes and has %2</source>
        <translation>o arquivo deveria ter %1 bytes e tem %2</translation>
    </message>
    <message>
        <source>the checksums are for a file of another size</source>
        <translation>as somas de verificação das partes são de um arquivo de outro tamanho</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>o arquivo agora está vazio</translation>
    </message>
    <message>
        <source>it now ends before %1</source>
        <translation>o arquivo agora termina antes de %1</translation>
    </message>
    <message>
        <source>two answers disagree about the bytes at %1</source>
        <translation>duas respostas se contradizem nos bytes a partir de %1</translation>
    </message>
    <message>
        <source>its bytes at %1 differ from those of the others</source>
        <translation>os bytes a partir de %1 não são os das outras fontes</translation>
    </message>
    <message>
        <source>the new link&apos;s bytes at %1 differ from those that are here</source>
        <translation>o novo link tem, a partir de %1, bytes diferentes dos já recebidos</translation>
    </message>
    <message>
        <source>bytes %1-%2 don&apos;t match their checksum</source>
        <translation>os bytes %1-%2 não conferem com a soma de verificação</translation>
    </message>
    <message>
        <source>bytes %1-%2 from it were wrong</source>
        <translation>os bytes %1-%2 desta fonte estavam errados</translation>
    </message>
    <message>
        <source>the bytes at %1 of %2 are not those that were written</source>
        <translation>os bytes a partir de %1 de %2 não são os que foram gravados</translation>
    </message>
    <message>
        <source>expected %1 by the server&apos;s header %2, found %3</source>
        <translation>esperado %1 segundo o cabeçalho %2 do servidor, encontrado %3</translation>
    </message>
    <message>
        <source>expected %1 by %2 beside it, found %3</source>
        <translation>esperado %1 segundo %2 no servidor, encontrado %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>esperado %1, encontrado %2</translation>
    </message>
    <message>
        <source>%1; no source has the right file: %2</source>
        <translation>%1; nenhuma fonte tem o arquivo correto: %2</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3 bytes are missing on the volume %4</source>
        <translation>ao reservar %1 bytes para %2: faltam %3 bytes no volume %4</translation>
    </message>
    <message>
        <source>%1 (the volume %2 is full)</source>
        <translation>%1 (o volume %2 está cheio)</translation>
    </message>
    <message>
        <source>%1 (there is no folder %2)</source>
        <translation>%1 (a pasta %2 não existe)</translation>
    </message>
    <message>
        <source>reserving %1 bytes for %2: %3</source>
        <translation>ao reservar %1 bytes para %2: %3</translation>
    </message>
    <message>
        <source>writing %1 bytes at %2 to %3: %4</source>
        <translation>ao gravar %1 bytes a partir de %2 em %3: %4</translation>
    </message>
    <message>
        <source>writing %1: %2</source>
        <translation>ao gravar %1: %2</translation>
    </message>
    <message>
        <source>reading %1 bytes at %2 of %3: %4</source>
        <translation>ao ler %1 bytes a partir de %2 de %3: %4</translation>
    </message>
    <message>
        <source>creating %1: %2</source>
        <translation>ao criar %1: %2</translation>
    </message>
    <message>
        <source>opening %1: %2</source>
        <translation>ao abrir %1: %2</translation>
    </message>
    <message>
        <source>locking %1: another download, or another process, is writing it</source>
        <translation>ao bloquear %1: outro download ou outro programa está gravando nele</translation>
    </message>
    <message>
        <source>locking %1: another file took the name meanwhile</source>
        <translation>ao bloquear %1: outro arquivo assumiu esse nome nesse meio-tempo</translation>
    </message>
    <message>
        <source>locking %1: %2</source>
        <translation>ao bloquear %1: %2</translation>
    </message>
    <message>
        <source>examining %1: %2</source>
        <translation>ao examinar %1: %2</translation>
    </message>
    <message>
        <source>setting the length to %1 of %2: %3</source>
        <translation>ao definir o tamanho como %1 em %2: %3</translation>
    </message>
    <message>
        <source>an earlier sync failed: %1</source>
        <translation>uma sincronização anterior com o disco falhou: %1</translation>
    </message>
    <message>
        <source>syncing the folder of %1: %2</source>
        <translation>ao sincronizar com o disco a pasta de %1: %2</translation>
    </message>
    <message>
        <source>syncing the folder %1: %2</source>
        <translation>ao sincronizar com o disco a pasta %1: %2</translation>
    </message>
    <message>
        <source>syncing %1: %2</source>
        <translation>ao sincronizar %1 com o disco: %2</translation>
    </message>
    <message>
        <source>deleting %1: %2</source>
        <translation>ao excluir %1: %2</translation>
    </message>
    <message>
        <source>removing %1: %2</source>
        <translation>ao remover %1: %2</translation>
    </message>
    <message>
        <source>renaming to %1: %2</source>
        <translation>ao renomear para %1: %2</translation>
    </message>
    <message>
        <source>renaming %1 to %2: %3</source>
        <translation>ao renomear %1 para %2: %3</translation>
    </message>
    <message>
        <source>moving %1 to %2: %3</source>
        <translation>ao mover %1 para %2: %3</translation>
    </message>
    <message>
        <source>making the folder %1: %2</source>
        <translation>ao criar a pasta %1: %2</translation>
    </message>
    <message>
        <source>another program has cut %1 to %2 bytes</source>
        <translation>outro programa cortou %1 para %2 bytes</translation>
    </message>
    <message>
        <source>another program has cut %1: from %2 on bytes are missing</source>
        <translation>outro programa cortou %1: faltam bytes a partir de %2</translation>
    </message>
    <message>
        <source>the part file %1 was deleted, moved or replaced meanwhile</source>
        <translation>o arquivo incompleto %1 foi excluído, movido ou substituído nesse meio-tempo</translation>
    </message>
    <message>
        <source>the folder is gone: %1</source>
        <translation>a pasta não existe mais: %1</translation>
    </message>
    <message>
        <source>another program has changed %1</source>
        <translation>outro programa alterou %1</translation>
    </message>
    <message>
        <source>every numbered name is taken: %1</source>
        <translation>todos os nomes numerados estão em uso: %1</translation>
    </message>
    <message>
        <source>another user&apos;s unfinished file is in the way: %1</source>
        <translation>o arquivo incompleto de outro usuário está no caminho: %1</translation>
    </message>
    <message>
        <source>the file already exists: %1</source>
        <translation>o arquivo já existe: %1</translation>
    </message>
    <message>
        <source>a folder has that name: %1</source>
        <translation>já existe uma pasta com esse nome: %1</translation>
    </message>
    <message>
        <source>another download&apos;s unfinished file is in the way: %1</source>
        <translation>o arquivo incompleto de outro download está no caminho: %1</translation>
    </message>
    <message>
        <source>another user&apos;s file is in the way: %1</source>
        <translation>o arquivo de outro usuário está no caminho: %1</translation>
    </message>
    <message>
        <source>the old part file cannot be set aside: %1</source>
        <translation>não é possível pôr de lado o antigo arquivo incompleto: %1</translation>
    </message>
    <message>
        <source>this download cannot be moved now</source>
        <translation>este download não pode ser movido agora</translation>
    </message>
    <message>
        <source>this download cannot have another link now</source>
        <translation>este download não pode receber outro link agora</translation>
    </message>
    <message>
        <source>this download cannot be changed now</source>
        <translation>este download não pode ser alterado agora</translation>
    </message>
    <message>
        <source>its password or cookies are not kept in the list; enter them again</source>
        <translation>a senha ou os cookies não ficam guardados na lista e precisam ser informados de novo</translation>
    </message>
    <message>
        <source>it contains a line break or a control character</source>
        <translation>contém uma quebra de linha ou um caractere de controle</translation>
    </message>
    <message>
        <source>its port is not valid</source>
        <translation>a porta não é válida</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>não indica nenhum host</translation>
    </message>
    <message>
        <source>opening the list: %1</source>
        <translation>abertura da lista: %1</translation>
    </message>
    <message>
        <source>the new link gives the whole file only, from its start</source>
        <translation>o novo link dá apenas o arquivo inteiro, desde o início</translation>
    </message>
    <message>
        <source>the new link shows hardly any of the bytes asked for</source>
        <translation>o novo link mostra quase nada dos bytes pedidos</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>a verificação foi interrompida</translation>
    </message>
    <message>
        <source>another download&apos;s part is at %1</source>
        <translation>a parte de outro download está em %1</translation>
    </message>
    <message>
        <source>holding %1 in memory, where the limit is %2</source>
        <translation>seria preciso manter %1 na memória, e o limite é %2</translation>
    </message>
    <message>
        <source>writing the file was stopped</source>
        <translation>a gravação do arquivo foi interrompida</translation>
    </message>
    <message>
        <source>the parts were removed</source>
        <translation>as partes foram removidas</translation>
    </message>
    <message>
        <source>all parts are gone: %1</source>
        <translation>todas as partes sumiram: %1</translation>
    </message>
    <message>
        <source>a part is gone: %1</source>
        <translation>uma parte sumiu: %1</translation>
    </message>
    <message>
        <source>a part is cut short: %1</source>
        <translation>uma parte está cortada: %1</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>o cálculo da soma foi interrompido</translation>
    </message>
    <message>
        <source>hashing the part file was stopped</source>
        <translation>a leitura do arquivo parcial foi interrompida</translation>
    </message>
    <message>
        <source>the part file ends at %1</source>
        <translation>o arquivo parcial termina em %1</translation>
    </message>
    <message>
        <source>checking the part file was stopped</source>
        <translation>a verificação do arquivo parcial foi interrompida</translation>
    </message>
    <message>
        <source>nothing proves that this program wrote the ledger</source>
        <translation>nada prova que este programa gravou o registro do arquivo parcial</translation>
    </message>
    <message>
        <source>others have files under every name that the part could have: %1</source>
        <translation>há arquivos de outros com todos os nomes que a parte poderia ter: %1</translation>
    </message>
    <message>
        <source>the ledger is damaged: %1</source>
        <translation>o registro do arquivo parcial está danificado: %1</translation>
    </message>
    <message>
        <source>the ledger contradicts itself: %1</source>
        <translation>o registro do arquivo parcial se contradiz: %1</translation>
    </message>
    <message>
        <source>the ledger is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>o registro do arquivo parcial é da versão %1, este programa lê até a %2; um mais novo o gravou</translation>
    </message>
    <message>
        <source>the queue has ended</source>
        <translation>a fila foi encerrada</translation>
    </message>
    <message>
        <source>the queue ended before the download</source>
        <translation>a fila foi encerrada antes do fim do download</translation>
    </message>
    <message>
        <source>the download was removed</source>
        <translation>o download foi removido</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>o download foi cancelado</translation>
    </message>
    <message>
        <source>the list of downloads is read-only, so that what happens now would be forgotten</source>
        <translation>a lista de downloads é somente leitura, e o que acontecer agora seria esquecido</translation>
    </message>
    <message>
        <source>writing stopped short: %1</source>
        <translation>a gravação parou antes do fim: %1</translation>
    </message>
    <message>
        <source>this is no regular file: %1</source>
        <translation>isto não é um arquivo comum: %1</translation>
    </message>
    <message>
        <source>this is too large: %1</source>
        <translation>o arquivo é grande demais: %1</translation>
    </message>
    <message>
        <source>reading %1: it is too long</source>
        <translation>ao ler %1: o arquivo é longo demais</translation>
    </message>
    <message>
        <source>a ledger to be saved contradicts itself: %1: %2</source>
        <translation>um registro de arquivo parcial a ser salvo se contradiz: %1: %2</translation>
    </message>
    <message>
        <source>a ledger to be saved is too large: %1</source>
        <translation>um registro de arquivo parcial a ser salvo é grande demais: %1</translation>
    </message>
    <message>
        <source>%1; set aside as %2</source>
        <translation>%1; foi posto de lado como %2</translation>
    </message>
    <message>
        <source>%1; could not be set aside: %2</source>
        <translation>%1; não foi possível pôr de lado: %2</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>o arquivo está cortado</translation>
    </message>
    <message>
        <source>it does not begin as a ledger</source>
        <translation>não começa como um registro de arquivo parcial</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>a versão é desconhecida</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>a soma de verificação não confere</translation>
    </message>
    <message>
        <source>it is no CBOR</source>
        <translation>não é CBOR</translation>
    </message>
    <message>
        <source>it is not as this program writes it</source>
        <translation>não está como este programa o grava</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>a size is negative</source>
        <translation>um tamanho é negativo</translation>
    </message>
    <message>
        <source>there are too many seals</source>
        <translation>há trechos verificados demais</translation>
    </message>
    <message>
        <source>an earlier link brought too many pieces</source>
        <translation>um link anterior trouxe partes demais</translation>
    </message>
    <message>
        <source>what an earlier link brought lies beyond the file</source>
        <translation>o que um link anterior trouxe fica além do fim do arquivo</translation>
    </message>
    <message>
        <source>its seals overlap or are out of order</source>
        <translation>os trechos verificados se sobrepõem ou estão fora de ordem</translation>
    </message>
    <message>
        <source>a seal is empty</source>
        <translation>um trecho verificado está vazio</translation>
    </message>
    <message>
        <source>a seal lies beyond the end of the file</source>
        <translation>um trecho verificado fica além do fim do arquivo</translation>
    </message>
    <message>
        <source>several parts in one</source>
        <translation>várias partes em uma só resposta</translation>
    </message>
    <message>
        <source>a head that doesn&apos;t end</source>
        <translation>cabeçalhos que não terminam</translation>
    </message>
    <message>
        <source>an answer without a status</source>
        <translation>uma resposta sem código de status</translation>
    </message>
    <message>
        <source>the beginning of another server&apos;s file, which can&apos;t be compared with what is here</source>
        <translation>o início do arquivo de outro servidor, que não pode ser comparado com o que já foi recebido</translation>
    </message>
    <message>
        <source>it brings hardly any of the bytes asked for</source>
        <translation>o servidor entrega quase nada dos bytes pedidos</translation>
    </message>
    <message>
        <source>it shows hardly any of the bytes asked for</source>
        <translation>o servidor mostra quase nada dos bytes pedidos</translation>
    </message>
    <message>
        <source>its bytes could not be read</source>
        <translation>não foi possível ler os bytes da resposta</translation>
    </message>
    <message>
        <source>an empty file, which a mirror alone can&apos;t vouch for</source>
        <translation>um arquivo vazio, o que um espelho sozinho não pode garantir</translation>
    </message>
    <message>
        <source>it keeps silent, others may not</source>
        <translation>o servidor não responde, outros talvez respondam</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>pede um nome de usuário e uma senha</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>o proxy pede um nome de usuário e uma senha</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS5</source>
        <translation>não fala SOCKS5</translation>
    </message>
    <message>
        <source>the body&apos;s chunks are broken: %1</source>
        <translation>os blocos do conteúdo estão incorretos: %1</translation>
    </message>
    <message>
        <source>no size where one was due</source>
        <translation>falta um tamanho onde deveria haver um</translation>
    </message>
    <message>
        <source>a size beyond all measure</source>
        <translation>um tamanho descomunal</translation>
    </message>
    <message>
        <source>a bare line break</source>
        <translation>uma quebra de linha sem retorno de carro</translation>
    </message>
    <message>
        <source>one goes on beyond its size</source>
        <translation>um bloco ultrapassa o próprio tamanho</translation>
    </message>
    <message>
        <source>a trailer that cannot be read</source>
        <translation>cabeçalhos finais ilegíveis</translation>
    </message>
    <message>
        <source>framing without an end</source>
        <translation>uma divisão em blocos sem fim</translation>
    </message>
    <message>
        <source>the compressed body is damaged: %1</source>
        <translation>o conteúdo compactado está danificado: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <source>no whole answer from %1</source>
        <translation>nenhuma resposta completa de %1</translation>
    </message>
    <message>
        <source>asked once more, to read each byte: %1</source>
        <translation>pedido mais uma vez, para ler byte a byte: %1</translation>
    </message>
    <message>
        <source>a head that takes more and more memory</source>
        <translation>cabeçalhos que ocupam cada vez mais memória</translation>
    </message>
    <message>
        <source>an interim answer</source>
        <translation>uma resposta provisória</translation>
    </message>
    <message>
        <source>a body in chunks</source>
        <translation>um conteúdo em blocos</translation>
    </message>
    <message>
        <source>an answer that may be another request&apos;s</source>
        <translation>uma resposta que talvez seja de outra solicitação</translation>
    </message>
    <message>
        <source>%1: there is no certificate in it</source>
        <translation>%1: o arquivo não contém nenhum certificado</translation>
    </message>
    <message>
        <source>%1: there is no key in it, or it has another passphrase</source>
        <translation>%1: o arquivo não contém nenhuma chave ou tem outra frase secreta</translation>
    </message>
    <message>
        <source>%1: it is neither PEM nor PKCS#12, or it has another passphrase</source>
        <translation>%1: o arquivo não é PEM nem PKCS#12, ou tem outra frase secreta</translation>
    </message>
    <message>
        <source>a checksum is ALG:HEX with ALG one of %1</source>
        <translation>uma soma de verificação é ALG:HEX, sendo ALG um destes: %1</translation>
    </message>
    <message>
        <source>a %1 checksum is %2 hexadecimal digits</source>
        <translation>uma soma de verificação %1 tem %2 dígitos hexadecimais</translation>
    </message>
    <message>
        <source>closing %1: %2</source>
        <translation>ao fechar %1: %2</translation>
    </message>
    <message>
        <source>replacing %1: %2</source>
        <translation>ao substituir %1: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>ao ler %1: %2</translation>
    </message>
    <message>
        <source>reading the list: %1</source>
        <translation>ao ler a lista: %1</translation>
    </message>
    <message>
        <source>writing the list: %1</source>
        <translation>ao gravar a lista: %1</translation>
    </message>
    <message>
        <source>line %1 (byte %2): %3</source>
        <translation>linha %1 (byte %2): %3</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>o arquivo não indica &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is of version %1, this program reads up to %2; a newer one wrote it</source>
        <translation>o arquivo é da versão %1, este programa lê até a %2; um mais novo o gravou</translation>
    </message>
    <message>
        <source>it has no downloads</source>
        <translation>o arquivo não contém nenhum download</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>o arquivo tem mais de %1 bytes</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 não é um texto</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 é longo demais</translation>
    </message>
    <message>
        <source>%1 has a zero in it</source>
        <translation>%1 contém um caractere NUL</translation>
    </message>
    <message>
        <source>%1 has characters that no header may have</source>
        <translation>%1 tem caracteres não permitidos em um cabeçalho</translation>
    </message>
    <message>
        <source>%1 is not a link</source>
        <translation>%1 não é um link</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2025-01-31T12:00:00.000Z</source>
        <translation>%1 não é uma data e hora como 2025-01-31T12:00:00.000Z</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 não é um número inteiro de %2 a %3</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 não é um número de %2 a %3</translation>
    </message>
    <message>
        <source>%1 has an element that is not a whole number</source>
        <translation>%1 tem um elemento que não é um número inteiro</translation>
    </message>
    <message>
        <source>%1 is none of the names there are</source>
        <translation>%1 não é nenhum dos nomes conhecidos</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 não é um objeto</translation>
    </message>
    <message>
        <source>%1 is not an array</source>
        <translation>%1 não é um array</translation>
    </message>
    <message>
        <source>%1 has more than %2 elements</source>
        <translation>%1 tem mais de %2 elementos</translation>
    </message>
    <message>
        <source>%1 has an element that is not a text</source>
        <translation>%1 tem um elemento que não é um texto</translation>
    </message>
    <message>
        <source>%1 is a path, not a name</source>
        <translation>%1 é um caminho, não um nome</translation>
    </message>
    <message>
        <source>%1 is not right: %2</source>
        <translation>%1 não está correto: %2</translation>
    </message>
    <message>
        <source>%1 has no url</source>
        <translation>falta url em %1</translation>
    </message>
    <message>
        <source>%1 has a kind that is none</source>
        <translation>%1 é de um tipo desconhecido</translation>
    </message>
    <message>
        <source>the store %1 is damaged: %2</source>
        <translation>o banco de dados %1 está danificado: %2</translation>
    </message>
    <message>
        <source>a record is not as it was written</source>
        <translation>uma entrada não está como foi gravada</translation>
    </message>
    <message>
        <source>its tables contradict each other</source>
        <translation>suas tabelas se contradizem</translation>
    </message>
    <message>
        <source>there never was a version %1</source>
        <translation>nunca existiu uma versão %1</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>o arquivo não se identifica como banco de dados deste programa</translation>
    </message>
    <message>
        <source>its tables are not as they must be</source>
        <translation>suas tabelas não são como devem ser</translation>
    </message>
    <message>
        <source>the store %1 is in use by another program</source>
        <translation>o banco de dados %1 está em uso por outro programa</translation>
    </message>
    <message>
        <source>there is no free name to set %1 aside under</source>
        <translation>não há nenhum nome livre para pôr %1 de lado</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>falta o driver SQLite do Qt</translation>
    </message>
    <message>
        <source>the journal of %1 cannot be of the kind %2</source>
        <translation>o diário de transações de %1 não pode ser do tipo %2</translation>
    </message>
    <message>
        <source>the store %1 is of version %2, this program reads up to %3; a newer one wrote it</source>
        <translation>o banco de dados %1 é da versão %2, este programa lê até a %3; um mais novo o gravou</translation>
    </message>
    <message>
        <source>the store %1 was found damaged at an earlier start, which was interrupted</source>
        <translation>em um início anterior, que foi interrompido, viu-se que o banco de dados %1 estava danificado</translation>
    </message>
    <message>
        <source>how this download stood was lost with a damaged store</source>
        <translation>o estado deste download foi perdido com um banco de dados danificado</translation>
    </message>
    <message>
        <source>the log %1 is damaged: a bit was turned back in %2 of its pages, and %3 of them are not what they were</source>
        <translation>o log do banco de dados %1 está danificado: páginas em que um bit foi corrigido: %2; páginas que não são mais como eram: %3</translation>
    </message>
    <message>
        <source>the statement &quot;%1&quot; in %2: %3</source>
        <translation>a instrução “%1” em %2: %3</translation>
    </message>
    <message>
        <source>%1; it is read again</source>
        <translation>%1; o arquivo está sendo lido de novo</translation>
    </message>
    <message>
        <source>could not be deleted: %1</source>
        <translation>não foi possível excluir: %1</translation>
    </message>
    <message>
        <source>%1 is no leftover of this program; it is left alone, and the part is %2</source>
        <translation>%1 não é uma sobra deste programa e não será tocado; o arquivo parcial é %2</translation>
    </message>
    <message>
        <source>the part file of %1 is gone; starting afresh</source>
        <translation>o arquivo parcial de %1 sumiu; o download recomeça do zero</translation>
    </message>
    <message>
        <source>%1 is no file any more; it is left alone</source>
        <translation>%1 não é mais um arquivo e não será tocado</translation>
    </message>
    <message>
        <source>another user has put it there: %1</source>
        <translation>outro usuário colocou o arquivo ali: %1</translation>
    </message>
    <message>
        <source>%1 is what is left of a small download; it is deleted</source>
        <translation>%1 é o que restou de um download pequeno e será excluído</translation>
    </message>
    <message>
        <source>nobody vouches for %1; it is kept as %2</source>
        <translation>nada garante a origem de %1; foi mantido como %2</translation>
    </message>
    <message>
        <source>%1 is not what was saved; it is left alone</source>
        <translation>%1 não é o que foi salvo e não será tocado</translation>
    </message>
    <message>
        <source>%1 is not as it was finished</source>
        <translation>%1 não está mais como quando foi concluído</translation>
    </message>
    <message>
        <source>found a checksum in %1</source>
        <translation>soma de verificação encontrada em %1</translation>
    </message>
    <message>
        <source>not verified: %1 could not be read (%2)</source>
        <translation>não verificado: não foi possível ler %1 (%2)</translation>
    </message>
    <message>
        <source>not verified: no checksum was found beside the file</source>
        <translation>não verificado: nenhuma soma de verificação foi encontrada junto ao arquivo</translation>
    </message>
    <message>
        <source>%1 bytes of the part file are not what was saved; they are fetched again</source>
        <translation>bytes do arquivo parcial diferentes dos salvos, que serão baixados de novo: %1</translation>
    </message>
    <message>
        <source>starting afresh: %1</source>
        <translation>o download recomeça do zero: %1</translation>
    </message>
    <message>
        <source>starting over with the other sources: %1</source>
        <translation>o download recomeça com as outras fontes: %1</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>o download recomeça</translation>
    </message>
    <message>
        <source>not reachable; going on as soon as it is: %1</source>
        <translation>servidor inacessível; o download continua assim que ele responder: %1</translation>
    </message>
    <message>
        <source>the progress could not be saved: %1</source>
        <translation>não foi possível salvar o progresso: %1</translation>
    </message>
    <message>
        <source>%1 is not used any more: %2</source>
        <translation>%1 não é mais usado: %2</translation>
    </message>
    <message>
        <source>%1 is tried again: what it differed from is gone</source>
        <translation>nova tentativa com %1: aquilo de que ele diferia não existe mais</translation>
    </message>
    <message>
        <source>%1 is left alone for a while: %2</source>
        <translation>%1 não será usado por um tempo: %2</translation>
    </message>
    <message>
        <source>%1 is far slower than another one</source>
        <translation>%1 é muito mais lento que outro link</translation>
    </message>
    <message>
        <source>the whole is wrong; all of it comes from one source now: %1</source>
        <translation>o arquivo como um todo está errado; agora ele vem inteiro de uma só fonte: %1</translation>
    </message>
    <message>
        <source>%1 takes %2 connections; the time was too short to tell how many pay</source>
        <translation>conexões que %1 aceita: %2; o tempo foi curto demais para saber quantas são úteis</translation>
    </message>
    <message>
        <source>%1 takes %2 connections, %3 pay</source>
        <translation>conexões que %1 aceita: %2; úteis: %3</translation>
    </message>
    <message>
        <source>%1 takes %2 connections at a time</source>
        <translation>conexões que %1 aceita ao mesmo tempo: %2</translation>
    </message>
    <message>
        <source>more connections were slower: tries %1 again</source>
        <translation>com mais conexões ficou mais lento; nova tentativa com o número anterior: %1</translation>
    </message>
    <message>
        <source>replaced a connection that was far slower than the others</source>
        <translation>uma conexão muito mais lenta que as outras foi substituída</translation>
    </message>
    <message>
        <source>stood still with bytes unread: %1</source>
        <translation>conexão parada com bytes não lidos: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>resposta inutilizável: %1</translation>
    </message>
    <message>
        <source>%1; what is here is compared</source>
        <translation>%1; os bytes já recebidos são comparados</translation>
    </message>
    <message>
        <source>%1; they are fetched again</source>
        <translation>%1; esses bytes são baixados de novo</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>conexão perdida: %1</translation>
    </message>
    <message>
        <source>the server sent a message instead of the file</source>
        <translation>chegou uma mensagem no lugar do arquivo prometido</translation>
    </message>
    <message>
        <source>the link is too long</source>
        <translation>o link é longo demais</translation>
    </message>
    <message>
        <source>the environment variable %1 names no proxy that can be used</source>
        <translation>a variável de ambiente %1 não indica um proxy que possa ser usado</translation>
    </message>
    <message>
        <source>a body without a length</source>
        <translation>um conteúdo sem tamanho</translation>
    </message>
    <message>
        <source>this network wants you to sign in</source>
        <translation>esta rede pede que você entre</translation>
    </message>
    <message>
        <source>the server is preparing the file</source>
        <translation>o servidor está preparando o arquivo</translation>
    </message>
    <message>
        <source>this program is allowed no file beyond %1 bytes: %2</source>
        <translation>este programa não pode ter arquivos acima de %1 bytes: %2</translation>
    </message>
    <message>
        <source>%1 is the unfinished file of another link: %2</source>
        <translation>%1 é o arquivo incompleto de outro link: %2</translation>
    </message>
    <message>
        <source>the user name or the password was not accepted</source>
        <translation>o nome de usuário ou a senha não foram aceitos</translation>
    </message>
    <message>
        <source>the server says that the file is empty now; to begin anew, remove what is here of it</source>
        <translation>o servidor diz que o arquivo está vazio agora; para começar de novo, remova o que há dele aqui</translation>
    </message>
    <message>
        <source>it asks for a login by %1, which Tributary doesn&apos;t speak</source>
        <translation>ele pede login por %1, que o Tributary não conhece</translation>
    </message>
    <message>
        <source>a tunnel that the proxy has not opened</source>
        <translation>um túnel que o proxy não abriu</translation>
    </message>
    <message>
        <source>its cookies are not kept in the list; enter them again</source>
        <translation>os cookies não ficam guardados na lista e precisam ser informados de novo</translation>
    </message>
    <message>
        <source>its secret headers are not kept in the list; enter them again</source>
        <translation>os cabeçalhos confidenciais não ficam guardados na lista e precisam ser informados de novo</translation>
    </message>
    <message>
        <source>its password at the proxy is not kept in the list; enter it again</source>
        <translation>a senha do proxy não fica guardada na lista e precisa ser informada de novo</translation>
    </message>
    <message>
        <source>the passphrase of its key is not kept in the list; enter it again</source>
        <translation>a senha da chave não fica guardada na lista e precisa ser informada de novo</translation>
    </message>
    <message>
        <source>its host name is not valid</source>
        <translation>o nome de servidor não é válido</translation>
    </message>
    <message>
        <source>the server does not speak https on this port</source>
        <translation>o servidor não fala https nesta porta</translation>
    </message>
    <message>
        <source>the disk takes no name that long: %1</source>
        <translation>o disco não aceita um nome tão longo: %1</translation>
    </message>
    <message>
        <source>another download is writing it: %1</source>
        <translation>outro download está gravando este arquivo: %1</translation>
    </message>
    <message>
        <source>%1 bytes of an earlier run are said to be in %2, maybe not by this program; they are fetched again</source>
        <translation>consta que %1 bytes de uma execução anterior estão em %2, talvez não deste programa; eles serão baixados de novo</translation>
    </message>
    <message>
        <source>this download was begun with its parts in %1 and continues there</source>
        <translation>este download foi iniciado com suas partes em %1 e continua lá</translation>
    </message>
    <message>
        <source>this download was begun in %1 and continues there</source>
        <translation>este download foi iniciado em %1 e continua lá</translation>
    </message>
    <message>
        <source>trying a simpler request: %1</source>
        <translation>tentando uma solicitação mais simples: %1</translation>
    </message>
    <message>
        <source>%1 more are needed on %2.</source>
        <translation>Faltam %1 em %2.</translation>
    </message>
    <message>
        <source>what came looks like the beginning of the file instead of a part</source>
        <translation>o que chegou parece o começo do arquivo em vez de uma parte</translation>
    </message>
    <message>
        <source>%1; nobody vouches for %2 any more, which is kept as %3</source>
        <translation>%1; nada garante a origem de %2; foi mantido como %3</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Size unknown</source>
        <translation>Tamanho desconhecido</translation>
    </message>
    <message>
        <source>can be resumed</source>
        <translation>pode ser retomado</translation>
    </message>
    <message>
        <source>can&apos;t be resumed</source>
        <translation>não pode ser retomado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a size, %2: whether the download can be resumed.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file.</source>
        <translation>Este link leva a uma página da web, não a um arquivo.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuir</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opções]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Mostrar esta ajuda</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Mostrar também as opções da biblioteca Qt</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Mostrar a versão</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opção desconhecida: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opções desconhecidas: %1.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado depois de &apos;%1&apos;.</translation>
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
        <translation>Procurar em:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Pasta superior</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir para a pasta superior</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Criar nova pasta</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Criar uma nova pasta</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Mudar para a lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Mudar para os detalhes</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista de lugares e favoritos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome do arquivo:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Arquivos do tipo:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lugares recentes</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Procurar pasta</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Mostrar </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar arquivos &amp;ocultos</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nova &amp;pasta</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” está protegido contra gravação.
Excluir assim mesmo?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Excluir mesmo “%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Não foi possível excluir a pasta.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 já existe.
Substituir?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Arquivo não encontrado.
Confira o nome do arquivo.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Pasta não encontrada.
Confira o nome da pasta.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Modificado em</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
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
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Mostrar detalhes...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ocultar detalhes...</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salvar tudo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Sim para &amp;todos</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nã&amp;o para todos</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abortar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rolar até aqui</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Página acima</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Página abaixo</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rolar para cima</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rolar para baixo</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Borda esquerda</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Borda direita</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Página à esquerda</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Página à direita</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rolar para a esquerda</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rolar para a direita</translation>
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
        <translation>Shift</translation>
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
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Tab para trás</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Cima</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
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
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar o &amp;endereço do link</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Remover “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) and move the file(s) to the bin?</source>
        <translation>
            <numerusform>Remover o download e mover o arquivo para a lixeira?</numerusform>
            <numerusform>Remover %n downloads e mover os arquivos para a lixeira?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s)?</source>
        <translation>
            <numerusform>Remover o download?</numerusform>
            <numerusform>Remover %n downloads?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file will be moved to the bin.</source>
        <translation>O arquivo será movido para a lixeira.</translation>
    </message>
    <message>
        <source>The unfinished file will be deleted.</source>
        <translation>O arquivo incompleto será excluído.</translation>
    </message>
    <message>
        <source>The unfinished files will be deleted.</source>
        <translation>Os arquivos incompletos serão excluídos.</translation>
    </message>
    <message>
        <source>A download is in progress. Cancel it?</source>
        <translation>Há um download em andamento. Cancelá-lo?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Cancel them?</source>
        <translation>
            <numerusform>Há %n download em andamento. Cancelá-lo?</numerusform>
            <numerusform>Há %n downloads em andamento. Cancelá-los?</numerusform>
        </translation>
    </message>
    <message>
        <source>The unfinished file “%1” will be deleted.</source>
        <translation>O arquivo incompleto “%1” será excluído.</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Cancelar download</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>&amp;Trust certificate</source>
        <translation>&amp;Confiar no certificado</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t trust</source>
        <translation>&amp;Não confiar</translation>
    </message>
    <message>
        <source>Remove with file</source>
        <translation>Remover com o arquivo</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>Remover “%1” da lista?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>Remover %n download concluído da lista?</numerusform>
            <numerusform>Remover %n downloads concluídos da lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>O arquivo fica onde está.</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Os arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Remover concluídos</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>Confiar no certificado de %1?</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who runs it.
%1.

Trust the certificate only if the people who run the server gave you this fingerprint (SHA-256):
%2

It will be trusted for this server only, and only until it changes.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>O servidor não consegue provar quem o administra.
%1.

Confie no certificado somente se quem administra o servidor tiver informado a você esta impressão digital (SHA-256):
%2

Ele será aceito apenas para este servidor e somente até mudar.</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>Confiar no certificado</translation>
    </message>
    <message>
        <source>A download is in progress. Quit now?</source>
        <translation>Há um download em andamento. Sair agora?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in progress. Quit now?</source>
        <translation>
            <numerusform>Há %n download em andamento. Sair agora?</numerusform>
            <numerusform>Há %n downloads em andamento. Sair agora?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished file “%1”; cancelling deletes it.</source>
        <translation>Pausar mantém o arquivo incompleto “%1”; cancelar o exclui.</translation>
    </message>
    <message>
        <source>Pausing keeps the unfinished files; cancelling deletes them.</source>
        <translation>Pausar mantém os arquivos incompletos; cancelar os exclui.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>Continuar na bande&amp;ja do sistema</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;Pausar e sair</translation>
    </message>
    <message>
        <source>&amp;Cancel downloads and quit</source>
        <translation>&amp;Cancelar downloads e sair</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t quit</source>
        <translation>&amp;Não sair</translation>
    </message>
    <message>
        <source>Certificates that you trusted will no longer be trusted.</source>
        <translation>Os certificados que você aceitou não serão mais aceitos.</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>Esquecer servidores</translation>
    </message>
    <message>
        <source>Forget all hosts in this list?</source>
        <translation>Esquecer todos os servidores desta lista?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: after a pause it starts over. Cancelling deletes the unfinished file.</source>
        <translation>“%1” não pode ser retomado: depois de uma pausa, recomeça do zero. Cancelar exclui o arquivo incompleto.</translation>
    </message>
    <message>
        <source>None of them can be resumed: after a pause all start over. Cancelling deletes the unfinished files.</source>
        <translation>Nenhum deles pode ser retomado: depois de uma pausa, todos recomeçam do zero. Cancelar exclui os arquivos incompletos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n deles não pode ser retomado e recomeçará do zero.</numerusform>
            <numerusform>%n deles não podem ser retomados e recomeçarão do zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n selected download(s) will be removed from the list.</source>
        <translation>
            <numerusform>%n download selecionado sai da lista.</numerusform>
            <numerusform>Todos os %n downloads selecionados saem da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download waits to be tried again. Quit now?</source>
        <translation>Um download aguarda nova tentativa. Sair agora?</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait to be tried again. Quit now?</source>
        <translation>
            <numerusform>%n download aguarda nova tentativa. Sair agora?</numerusform>
            <numerusform>%n downloads aguardam nova tentativa. Sair agora?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) to be tried again.</source>
        <extracomment>Downloads, besides those in progress.</extracomment>
        <translation>
            <numerusform>Mais %n aguarda nova tentativa.</numerusform>
            <numerusform>Mais %n aguardam nova tentativa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a download that failed for its server&apos;s certificate.</extracomment>
        <translation>Download: %1</translation>
    </message>
    <message>
        <source>The server&apos;s header %1 names another checksum.</source>
        <translation>O cabeçalho %1 do servidor indica outra soma de verificação.</translation>
    </message>
    <message>
        <source>The list %1 on the server names another checksum.</source>
        <extracomment>%1: the name of a list of checksums, such as SHA256SUMS.</extracomment>
        <translation>A lista %1 no servidor indica outra soma de verificação.</translation>
    </message>
    <message>
        <source>The file may be damaged or forged. Keep it only if you know that the server&apos;s checksum is out of date. The file will count as not verified.</source>
        <translation>O arquivo pode estar corrompido ou ter sido falsificado. Mantenha-o só se souber que a soma de verificação do servidor está desatualizada. O arquivo contará como não verificado.</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Manter arquivo</translation>
    </message>
    <message>
        <source>Keep “%1” anyway?</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Manter “%1” mesmo assim?</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>O arquivo não existe mais.</translation>
    </message>
    <message>
        <source>&amp;Cancel download and quit</source>
        <translation>&amp;Cancelar download e sair</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>Outra versão do Tributary está em execução. Feche-a e inicie novamente.</translation>
    </message>
    <message>
        <source>Tributary is already running, but does not respond.</source>
        <translation>O Tributary já está em execução, mas não responde.</translation>
    </message>
</context>
<context>
    <name>SleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Downloads em andamento</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message numerus="yes">
        <source>Waiting for its turn: %n download(s) may run at once.</source>
        <translation>
            <numerusform>Aguarda a vez: é permitido %n download por vez.</numerusform>
            <numerusform>Aguarda a vez: são permitidos %n downloads por vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule pauses all downloads at this hour.</source>
        <translation>O agendamento pausa todos os downloads neste horário.</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>O servidor ainda não respondeu.</translation>
    </message>
    <message>
        <source>The disk is slower than the network.</source>
        <translation>O disco é mais lento que a rede.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for all downloads holds it back.</source>
        <translation>O limite de velocidade de %1 para todos os downloads o restringe.</translation>
    </message>
    <message>
        <source>The speed limit of %1 for this download holds it back.</source>
        <translation>O limite de velocidade de %1 para este download o restringe.</translation>
    </message>
    <message>
        <source>The server sends nothing at the moment.</source>
        <translation>O servidor não está enviando nada no momento.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more than %n connection(s) at once.</source>
        <translation>
            <numerusform>O servidor não aceita mais de %n conexão por vez.</numerusform>
            <numerusform>O servidor não aceita mais de %n conexões por vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n allowed connection(s) are in use.</source>
        <translation>
            <numerusform>A única conexão permitida está em uso.</numerusform>
            <numerusform>Todas as %n conexões permitidas estão em uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server sends the file in one piece only, over one connection.</source>
        <translation>Este servidor só envia o arquivo de uma vez, por uma única conexão.</translation>
    </message>
    <message>
        <source>Each connection gets about %1: the server or the network allows no more.</source>
        <translation>Cada conexão recebe cerca de %1: o servidor ou a rede não permite mais.</translation>
    </message>
    <message>
        <source>The server or the network limits the speed.</source>
        <translation>O servidor ou a rede limita a velocidade.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check whether other programs are using it.</source>
        <translation>Verifique se outros programas o estão usando.</translation>
    </message>
    <message>
        <source>If you know other links to the same file, pause the download and add them with “Edit…”.</source>
        <translation>Se você conhece outros links para o mesmo arquivo, pause o download e adicione-os com “Editar…”.</translation>
    </message>
    <message>
        <source>The server can&apos;t continue a file: what is here is fetched again and compared.</source>
        <translation>O servidor não consegue continuar um arquivo: o que já chegou é recebido de novo e comparado.</translation>
    </message>
    <message>
        <source>%1 New data comes in %2.</source>
        <extracomment>%1: a sentence, %2: a time such as 0:31.</extracomment>
        <translation>%1 Dados novos chegam em %2.</translation>
    </message>
    <message>
        <source>“Start now” starts it anyway.</source>
        <translation>“Iniciar agora” começa mesmo assim.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Não há conexão de rede.</translation>
    </message>
    <message>
        <source>The download continues once there is one.</source>
        <translation>O download continuará assim que houver uma.</translation>
    </message>
    <message>
        <source>The schedule pauses all downloads until %1.</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>O agendamento pausa todos os downloads até %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Trying again in a moment.</source>
        <translation>Nova tentativa em instantes.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <extracomment>%1: a time such as 0:12.</extracomment>
        <translation>Nova tentativa em %1.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its server: %n download(s) from it may run at once.</source>
        <translation>
            <numerusform>Aguardando o servidor: %n download dele pode ocorrer por vez.</numerusform>
            <numerusform>Aguardando o servidor: %n downloads dele podem ocorrer ao mesmo tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its server, which takes no downloads at the moment.</source>
        <translation>Aguardando o servidor, que não aceita downloads no momento.</translation>
    </message>
    <message>
        <source>Waiting for its disk, which does not respond at the moment.</source>
        <translation>Aguardando o disco, que não responde no momento.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another running Tributary is using the list of downloads.</source>
        <translation>Outro Tributary em execução está usando a lista de downloads.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be opened.</source>
        <translation>Não foi possível abrir a lista de downloads.</translation>
    </message>
    <message>
        <source>The list stays as it is. Downloads that you add now are forgotten when you quit.</source>
        <translation>A lista fica como está. Os downloads adicionados agora serão esquecidos ao sair.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) recovered.</source>
        <translation>
            <numerusform>%n download recuperado.</numerusform>
            <numerusform>%n downloads recuperados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lost their state and are paused.</source>
        <translation>
            <numerusform>%n deles perdeu seu estado e está em pausa.</numerusform>
            <numerusform>%n deles perderam seu estado e estão em pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) could not be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n download.</numerusform>
            <numerusform>Não foi possível ler %n downloads.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged list is kept as “%1”.</source>
        <translation>A lista danificada foi mantida como “%1”.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged.</source>
        <translation>A lista de downloads estava danificada.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be written.</source>
        <translation>Não foi possível gravar a lista de downloads.</translation>
    </message>
    <message>
        <source>You see the list as it was, with unfinished downloads paused. Changes are forgotten when you quit.</source>
        <translation>A lista aparece como estava, com os downloads não concluídos em pausa. As alterações serão esquecidas ao sair.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved at the moment.</source>
        <translation>Não foi possível salvar a lista de downloads no momento.</translation>
    </message>
    <message>
        <source>Tributary keeps trying. If it quits before that works, recent changes are lost.</source>
        <translation>O Tributary continua tentando. Se for encerrado antes de conseguir, as últimas alterações serão perdidas.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n active</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n ativo</numerusform>
            <numerusform>%n ativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n aguardando</numerusform>
            <numerusform>%n aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nada em andamento</translation>
    </message>
    <message>
        <source>↓ %1    %2</source>
        <extracomment>%1: total download speed, %2: counts such as &quot;3 active · 5 waiting&quot;.</extracomment>
        <translation>↓ %1    %2</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Tudo em pausa</translation>
    </message>
    <message>
        <source>Paused by the schedule</source>
        <extracomment>All downloads are, at this hour.</extracomment>
        <translation>Em pausa pelo agendamento</translation>
    </message>
    <message>
        <source>No network connection</source>
        <extracomment>Downloads wait for it.</extracomment>
        <translation>Sem conexão de rede</translation>
    </message>
    <message numerus="yes">
        <source>%n paused: disk full</source>
        <comment>downloads</comment>
        <extracomment>Downloads that are paused since there is no space left on the disk.</extracomment>
        <translation>
            <numerusform>%n pausado: disco cheio</numerusform>
            <numerusform>%n pausados: disco cheio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by an error</source>
        <comment>downloads</comment>
        <extracomment>Downloads that an error has paused, and no person.</extracomment>
        <translation>
            <numerusform>%n pausado por um erro</numerusform>
            <numerusform>%n pausados por um erro</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by the schedule until %1</source>
        <extracomment>All downloads are. %1: a time of the day, perhaps behind a day of the week.</extracomment>
        <translation>Em pausa pelo agendamento até %1</translation>
    </message>
    <message>
        <source>%1 (disk full: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these since there is no space left on the disk.</extracomment>
        <translation>%1 (disco cheio: %2)</translation>
    </message>
    <message>
        <source>%1 (by an error: %2)</source>
        <extracomment>%1: such as &quot;3 paused&quot;, %2: how many of these an error has paused, and no person.</extracomment>
        <translation>%1 (por um erro: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n pausado</numerusform>
            <numerusform>%n pausados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalAdd</name>
    <message>
        <source>the desktop program was started, but does not answer</source>
        <translation>o programa de desktop foi iniciado, mas não responde</translation>
    </message>
    <message>
        <source>the desktop program is running, but does not answer</source>
        <translation>o programa de desktop está em execução, mas não responde</translation>
    </message>
    <message>
        <source>the desktop program refused it: %1</source>
        <translation>o programa de desktop recusou: %1</translation>
    </message>
    <message>
        <source>the desktop program, tributary, is not installed</source>
        <translation>o programa de desktop, tributary, não está instalado</translation>
    </message>
    <message>
        <source>handed over to the desktop program: %1</source>
        <translation>entregues ao programa de desktop: %1</translation>
    </message>
    <message>
        <source>the desktop program is not running</source>
        <translation>o programa de desktop não está em execução</translation>
    </message>
    <message>
        <source>add can&apos;t hand this over whole; use get</source>
        <translation>add não pode entregar isso por inteiro; use get</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>já está na lista</translation>
    </message>
    <message>
        <source>there is no display for the desktop program; &apos;tributary-cli get&apos; downloads without it</source>
        <translation>não há tela para o programa de desktop; &apos;tributary-cli get&apos; baixa sem ele</translation>
    </message>
    <message>
        <source>the desktop program was started, but ended at once</source>
        <translation>o programa de desktop foi iniciado, mas terminou logo em seguida</translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>one after another</source>
        <translation>um após o outro</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>em paralelo</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>maiores</translation>
    </message>
    <message>
        <source>rounds: %1, medians</source>
        <translation>rodadas: %1, medianas</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidade</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluídos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>time of one file</source>
        <translation>tempo de um arquivo</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>um a um</translation>
    </message>
    <message>
        <source>In parallel it takes %1 times as long.</source>
        <translation>Em paralelo leva %1 vezes o tempo.</translation>
    </message>
    <message>
        <source>round %1, %2: %3, %4 done</source>
        <translation>rodada %1, %2: %3, %4 concluídos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>Interrupted; no file was kept.</source>
        <translation>Interrompido; nenhum arquivo foi mantido.</translation>
    </message>
</context>
<context>
    <name>TerminalError</name>
    <message>
        <source>the server</source>
        <translation>o servidor</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what happened, %2: what to do about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This line of the list makes no sense</source>
        <translation>Esta linha da lista não faz sentido</translation>
    </message>
    <message>
        <source>Correct it, and run the command again with --on-conflict skip.</source>
        <translation>Corrija-a e execute o comando novamente com --on-conflict skip.</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>tributary-cli downloads files over http and https.</source>
        <translation>tributary-cli baixa arquivos por http e https.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Commands for the desktop program while it runs:</source>
        <translation>Comandos para o programa de desktop em execução:</translation>
    </message>
    <message>
        <source>An interrupted download continues when the same command is run again.</source>
        <translation>Um download interrompido continua quando o mesmo comando é executado de novo.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not match, 4 no space or no permission to write, 130 interrupted.</source>
        <translation>Códigos de saída: 0 tudo feito, 1 um download falhou, 2 uso incorreto, 3 uma soma de verificação não conferiu, 4 sem espaço ou sem permissão de gravação, 130 interrompido.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
    <message>
        <source>download; the command may be left out</source>
        <translation>baixar; o comando pode ser omitido</translation>
    </message>
    <message>
        <source>show what the server offers, without saving anything</source>
        <translation>mostrar o que o servidor oferece, sem salvar nada</translation>
    </message>
    <message>
        <source>measure how fast the URLs come, saving nothing</source>
        <translation>medir a rapidez das URLs, sem salvar nada</translation>
    </message>
    <message>
        <source>hand the URLs over to the desktop program</source>
        <translation>entregar as URLs ao programa de desktop</translation>
    </message>
    <message>
        <source>check a file&apos;s checksum</source>
        <translation>conferir a soma de verificação de um arquivo</translation>
    </message>
    <message>
        <source>this text, or a command&apos;s options</source>
        <translation>este texto, ou as opções de um comando</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>a versão</translation>
    </message>
    <message>
        <source>show its downloads</source>
        <translation>mostrar os seus downloads</translation>
    </message>
    <message>
        <source>pause downloads, by the numbers that list shows</source>
        <translation>pausar downloads, pelos números que list mostra</translation>
    </message>
    <message>
        <source>continue them, also those that failed</source>
        <translation>retomá-los, também os que falharam</translation>
    </message>
    <message>
        <source>end them, and delete their unfinished files</source>
        <translation>cancelá-los e excluir seus arquivos inacabados</translation>
    </message>
    <message>
        <source>take them out of the list; their files stay</source>
        <translation>removê-los da lista; seus arquivos ficam</translation>
    </message>
    <message>
        <source>set the speed limit for all of them</source>
        <translation>definir o limite de velocidade para todos</translation>
    </message>
    <message>
        <source>Downloads, shows progress and exits when all are done.</source>
        <translation>Baixa, mostra o progresso e termina quando tudo está feito.</translation>
    </message>
    <message>
        <source>Shows what the server offers, without saving anything. Whether ranges work is tried with a ranged request.</source>
        <translation>Mostra o que o servidor oferece, sem salvar nada. Se os intervalos funcionam é testado com a requisição de um intervalo.</translation>
    </message>
    <message>
        <source>Downloads the URLs into a temporary folder, one after another over one connection each and in parallel as get does, and deletes the files. Each round does both; a table shows medians.</source>
        <translation>Baixa as URLs em uma pasta temporária, uma após a outra por uma só conexão e em paralelo como get faz, e exclui os arquivos. Cada rodada faz as duas coisas; uma tabela mostra as medianas.</translation>
    </message>
    <message>
        <source>Hands the URLs over to the desktop program, starting it if need be, and exits once they are in its list. What no option says is as the desktop program does
it for others. A folder that a list names stands below FOLDER or the current folder.</source>
        <translation>Entrega as URLs ao programa de desktop, iniciando-o se preciso, e termina assim que estão na lista dele. O que nenhuma opção diz é feito como o programa de desktop costuma fazer. Uma pasta indicada em uma lista fica dentro de PASTA ou da pasta atual.</translation>
    </message>
    <message>
        <source>Exits with 0 if the file has this checksum, and with 1 if not.</source>
        <translation>Termina com 0 se o arquivo tem esta soma de verificação, e com 1 se não.</translation>
    </message>
    <message>
        <source>Shows the downloads of the running desktop program that are not finished: number, state, percentage, size, speed, time left and name. WORD is a part of
a name or URL, or a state as --json has it, such as paused or finished.</source>
        <translation>Mostra os downloads não concluídos do programa de desktop em execução: número, estado, porcentagem, tamanho, velocidade, tempo restante e nome. PALAVRA é parte de um nome ou de uma URL, ou um estado como --json o dá, por exemplo paused ou finished.</translation>
    </message>
    <message>
        <source>Pauses downloads of the running desktop program.</source>
        <translation>Pausa downloads do programa de desktop em execução.</translation>
    </message>
    <message>
        <source>Lets downloads of the running desktop program go on in their turn, by number also those that failed or were cancelled, and with --all those that are paused.</source>
        <translation>Faz downloads do programa de desktop em execução continuarem na sua vez: por número, também os que falharam ou foram cancelados; com --all, os que estão em pausa.</translation>
    </message>
    <message>
        <source>Ends downloads of the running desktop program and deletes their unfinished files.</source>
        <translation>Cancela downloads do programa de desktop em execução e exclui seus arquivos inacabados.</translation>
    </message>
    <message>
        <source>Takes downloads out of the list of the running desktop program, which can undo it for a minute. Their files stay, whole or not.</source>
        <translation>Remove downloads da lista do programa de desktop em execução, que pode desfazer isso por um minuto. Seus arquivos ficam, inteiros ou não.</translation>
    </message>
    <message>
        <source>Sets the speed limit for all downloads of the running desktop program, such as 500K, or takes it away, and says what its schedule makes of that now.</source>
        <translation>Define o limite de velocidade para todos os downloads do programa de desktop em execução, como 500K, ou o retira, e diz o que o agendamento faz dele agora.</translation>
    </message>
    <message>
        <source>SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.</source>
        <translation>TAMANHO e TAXA aceitam K, M, G e T (1024), com ou sem iB ou B: 64K, 1.5MiB.</translation>
    </message>
    <message>
        <source>A URL without a scheme is taken for https; on this machine itself, for http.</source>
        <translation>Uma URL sem esquema é tomada como https; nesta própria máquina, como http.</translation>
    </message>
    <message>
        <source>Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same command run again picks up where they stand.</source>
        <translation>Arquivos inacabados são mantidos como NOME.part, com NOME.part.ledger ao lado; o mesmo comando continua de onde pararam.</translation>
    </message>
    <message>
        <source>Downloads:</source>
        <translation>Downloads:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Arquivos:</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Velocidade:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Novas tentativas:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Requisições:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Rede:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Saída:</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>checksum matches</source>
        <translation>soma de verificação confere</translation>
    </message>
    <message>
        <source>checksum matches %1</source>
        <extracomment>%1: the name of a file or of a header.</extracomment>
        <translation>soma de verificação confere com %1</translation>
    </message>
    <message>
        <source>resumed from %1</source>
        <translation>retomado a partir de %1</translation>
    </message>
    <message>
        <source>size not confirmed by the server</source>
        <translation>tamanho não confirmado pelo servidor</translation>
    </message>
    <message>
        <source>%1 sent wrong data</source>
        <translation>%1 enviou dados errados</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1 at once, one more is refused</source>
        <translation>%1 ao mesmo tempo, mais uma é recusada</translation>
    </message>
    <message>
        <source>at least %1 at once</source>
        <translation>pelo menos %1 ao mesmo tempo</translation>
    </message>
    <message>
        <source>; the time was too short to tell whether more help</source>
        <translation>; o tempo não bastou para saber se mais ajudam</translation>
    </message>
    <message>
        <source>; more than %1 don&apos;t help</source>
        <translation>; mais de %1 não ajudam</translation>
    </message>
    <message>
        <source>Accepts</source>
        <extracomment>Of a server: how many connections.</extracomment>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: a number of connections; a speed follows.</extracomment>
        <translation>com %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a size, %2: a time.</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>já existe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1 are kept.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>%1 foram mantidos.</translation>
    </message>
    <message>
        <source>retry %1 in %2 s, try %3: %4</source>
        <extracomment>%1: a link, %2: seconds, %3: a number, %4: why.</extracomment>
        <translation>nova tentativa de %1 em %2 s, tentativa %3: %4</translation>
    </message>
    <message>
        <source>assembling</source>
        <translation>unindo</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two sizes.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Faltam %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 concluídos</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignorados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falharam</translation>
    </message>
    <message>
        <source>The list contains no downloads; there was nothing to do.</source>
        <translation>A lista não contém downloads; não havia nada a fazer.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue.</source>
        <translation>Interrompido; o que foi baixado está mantido. Execute o mesmo comando novamente para continuar.</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>URL final</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>Whether the server sends parts of the file.</extracomment>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>yes: it can be resumed and fetched in pieces</source>
        <translation>sim: pode ser retomado e baixado em partes</translation>
    </message>
    <message>
        <source>no: it can&apos;t be resumed</source>
        <translation>não: não pode ser retomado</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>When the file was last changed on the server.</extracomment>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>%1: the %2 checksum matches</source>
        <translation>%1: a soma de verificação %2 confere</translation>
    </message>
    <message>
        <source>%1: the checksum does not match: it is %2, not %3</source>
        <translation>%1: a soma de verificação não confere: é %2, não %3</translation>
    </message>
    <message>
        <source>None of it was kept.</source>
        <translation>Nada foi mantido.</translation>
    </message>
    <message>
        <source>; the file is too small to tell whether more help</source>
        <translation>; o arquivo é pequeno demais para saber se mais ajudam</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>arquivos: %1</translation>
    </message>
    <message>
        <source>Interrupted. The server can&apos;t continue a file; the same command fetches it from the start.</source>
        <translation>Interrompido. O servidor não consegue continuar um arquivo; o mesmo comando o baixa desde o início.</translation>
    </message>
    <message>
        <source>Interrupted; what has been downloaded is kept. Run the same command again to continue; a file that its server can&apos;t continue is fetched from the start.</source>
        <translation>Interrompido; o que foi baixado está mantido. Execute o mesmo comando novamente para continuar; um arquivo que o servidor não consegue continuar é baixado desde o início.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>%1: the file could not be read: %2</source>
        <translation>%1: não foi possível ler o arquivo: %2</translation>
    </message>
    <message>
        <source>What has finished could not be noted; the same command would fetch it again.</source>
        <translation>Não foi possível anotar o que terminou; o mesmo comando baixaria tudo de novo.</translation>
    </message>
</context>
<context>
    <name>TerminalName</name>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARQUIVO</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>PASTA</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>HOSTS</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>MODO</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPÇÕES</translation>
    </message>
    <message>
        <source>PASSWORD</source>
        <translation>SENHA</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>TAXA</translation>
    </message>
    <message>
        <source>SEC</source>
        <translation>SEG</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMANHO</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>MODELO</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>AÇÃO</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>POLÍTICA</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>PALAVRA</translation>
    </message>
</context>
<context>
    <name>TerminalRow</name>
    <message>
        <source>connecting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>conectando</translation>
    </message>
    <message>
        <source>assembling</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>unindo</translation>
    </message>
    <message>
        <source>verifying</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>verificando</translation>
    </message>
    <message>
        <source>retry %1</source>
        <extracomment>%1: a time of five letters; at most 11 letters with it.</extracomment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: how many bytes of the file come before.</extracomment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 concluídos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>%1 more active</source>
        <translation>mais %1 ativos</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Faltam %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>At most 11 letters.</extracomment>
        <translation>aguardando</translation>
    </message>
</context>
<context>
    <name>TerminalUsage</name>
    <message>
        <source>Try &apos;tributary-cli help&apos; or &apos;tributary-cli get --help&apos;.</source>
        <translation>Experimente &apos;tributary-cli help&apos; ou &apos;tributary-cli get --help&apos;.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Senha de %1: </translation>
    </message>
    <message>
        <source>--user lacks a password and there is no terminal to ask on; give NAME:PASSWORD or --password-file</source>
        <translation>falta uma senha em --user e não há terminal onde pedi-la; informe NOME:SENHA ou --password-file</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>Frase secreta de %1: </translation>
    </message>
    <message>
        <source>the key of --client-certificate is locked and there is no terminal to ask on; give --client-key-password-file</source>
        <translation>a chave de --client-certificate está bloqueada e não há terminal onde pedir a frase; informe --client-key-password-file</translation>
    </message>
    <message>
        <source>ignored %1: %2</source>
        <extracomment>%1: a file and the number of a line, %2: what is wrong there.</extracomment>
        <translation>ignorado %1: %2</translation>
    </message>
    <message>
        <source>at most %1 files and %2 connections at once: this process may have no more than %3 files open (ulimit -n)</source>
        <translation>no máximo %1 arquivos e %2 conexões ao mesmo tempo: este processo não pode ter mais de %3 arquivos abertos (ulimit -n)</translation>
    </message>
    <message>
        <source>standard output is not complete: %1</source>
        <translation>a saída padrão está incompleta: %1</translation>
    </message>
    <message>
        <source>reading &apos;%1&apos; failed: %2</source>
        <translation>falha ao ler &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>the first line of &apos;%1&apos; is empty</source>
        <translation>a primeira linha de &apos;%1&apos; está vazia</translation>
    </message>
    <message>
        <source>there is no option --%1</source>
        <translation>não existe a opção --%1</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 não aceita valor</translation>
    </message>
    <message>
        <source>; did you mean --%1?</source>
        <translation>; você quis dizer --%1?</translation>
    </message>
    <message>
        <source>there is no option -%1</source>
        <translation>não existe a opção -%1</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 precisa de um valor: %2</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 aceita %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;</source>
        <translation>--%1 aceita %2, não &apos;%3&apos;</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>não existe o comando &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a command or a URL is missing</source>
        <translation>falta um comando ou uma URL</translation>
    </message>
    <message>
        <source>--path-from-url and --name-template can&apos;t be used together</source>
        <translation>--path-from-url e --name-template não podem ser usadas juntas</translation>
    </message>
    <message>
        <source>--output gives the whole path; it can&apos;t be used with --path-from-url or --name-template</source>
        <translation>--output dá o caminho inteiro; não pode ser usada com --path-from-url ou --name-template</translation>
    </message>
    <message>
        <source>--output takes one URL; with several, use --dir</source>
        <translation>--output aceita uma só URL; com várias, use --dir</translation>
    </message>
    <message>
        <source>--output takes the path of a file; standard output can&apos;t be one (./- can)</source>
        <translation>--output aceita o caminho de um arquivo; a saída padrão não pode ser um (./- pode)</translation>
    </message>
    <message>
        <source>--output takes the path of a file, not a folder; use --dir for that</source>
        <translation>--output aceita o caminho de um arquivo, não uma pasta; para isso use --dir</translation>
    </message>
    <message>
        <source>--output takes a name of at most %1 bytes</source>
        <translation>--output aceita um nome de no máximo %1 bytes</translation>
    </message>
    <message>
        <source>--output takes the path of a file; %1 isn&apos;t one</source>
        <translation>--output aceita o caminho de um arquivo; %1 não é um</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a link that leads nowhere</source>
        <translation>--dir aceita uma pasta; %1 é um link que não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>--dir takes a folder; %1 is a file</source>
        <translation>--dir aceita uma pasta; %1 é um arquivo</translation>
    </message>
    <message>
        <source>--mirror takes one URL; in a list, mirrors stand on one line</source>
        <translation>--mirror aceita uma só URL; em uma lista, os espelhos ficam em uma linha</translation>
    </message>
    <message>
        <source>--retry-max-wait must not be shorter than --retry-wait</source>
        <translation>--retry-max-wait não pode ser menor que --retry-wait</translation>
    </message>
    <message>
        <source>--password-file and a password in --user can&apos;t be used together</source>
        <translation>--password-file e uma senha em --user não podem ser usadas juntas</translation>
    </message>
    <message>
        <source>--password-file needs --user NAME</source>
        <translation>--password-file precisa de --user NOME</translation>
    </message>
    <message>
        <source>--client-key needs --client-certificate FILE</source>
        <translation>--client-key precisa de --client-certificate ARQUIVO</translation>
    </message>
    <message>
        <source>--client-key-password-file needs --client-certificate FILE</source>
        <translation>--client-key-password-file precisa de --client-certificate ARQUIVO</translation>
    </message>
    <message>
        <source>only one of --input, --password-file and --client-key-password-file can be -</source>
        <translation>só uma de --input, --password-file e --client-key-password-file pode ser -</translation>
    </message>
    <message>
        <source>a URL is missing</source>
        <translation>falta uma URL</translation>
    </message>
    <message>
        <source>verify takes one file</source>
        <translation>verify aceita um só arquivo</translation>
    </message>
    <message>
        <source>verify needs --checksum ALG:HEX</source>
        <translation>verify precisa de --checksum ALG:HEX</translation>
    </message>
    <message>
        <source>--checksum can be given only once</source>
        <translation>--checksum só pode ser informado uma vez</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; can&apos;t be read: %3</source>
        <translation>--%1: não é possível ler &apos;%2&apos;: %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>The current folder no longer exists; go to another one</source>
        <translation>A pasta atual não existe mais; vá para outra</translation>
    </message>
    <message>
        <source>the system allows this program no more threads; close other programs or raise the limit (ulimit -u), and run the same command again</source>
        <translation>o sistema não permite mais threads a este programa; feche outros programas ou aumente o limite (ulimit -u) e execute o mesmo comando novamente</translation>
    </message>
    <message>
        <source>%1 takes either the numbers that list shows, or --all</source>
        <translation>%1 aceita os números que list mostra ou --all</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows</source>
        <translation>%1 aceita os números que list mostra</translation>
    </message>
    <message>
        <source>%1 takes the numbers that list shows, not &apos;%2&apos;</source>
        <translation>%1 aceita os números que list mostra, não &apos;%2&apos;</translation>
    </message>
    <message>
        <source>limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none</source>
        <translation>limit aceita bytes por segundo, como 500K ou 1.5M e no máximo 1T, ou none</translation>
    </message>
    <message>
        <source>--%1 is for get; add can&apos;t hand it over to the desktop program</source>
        <translation>--%1 é para get; add não pode entregá-la ao programa de desktop</translation>
    </message>
    <message>
        <source>--accept-checksum and --checksum can&apos;t be used together</source>
        <translation>--accept-checksum e --checksum não podem ser usadas juntas</translation>
    </message>
    <message>
        <source>no password was entered</source>
        <translation>nenhuma senha foi digitada</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>nenhuma frase secreta foi digitada</translation>
    </message>
    <message>
        <source>--cookies takes a file in the Netscape format; there is no cookie in &apos;%1&apos;</source>
        <translation>--cookies aceita um arquivo no formato Netscape; não há nenhum cookie em &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--ca-file takes certificates in PEM form; there is none in &apos;%1&apos;</source>
        <translation>--ca-file aceita certificados em formato PEM; não há nenhum em &apos;%1&apos;</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; você quis dizer %1?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a command and not a URL; for a server of that name, enter %1/</source>
        <translation>&apos;%1&apos; é um comando e não uma URL; para um servidor com esse nome, digite %1/</translation>
    </message>
    <message>
        <source>--%1 takes %2; &apos;%3&apos; is too large</source>
        <translation>--%1 aceita %2; &apos;%3&apos; é grande demais</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>o texto não é Unicode válido</translation>
    </message>
    <message>
        <source>%1 takes a file that can be read: %2</source>
        <extracomment>%1: an option of the terminal&apos;s program; %2: what the system says.</extracomment>
        <translation>%1 aceita um arquivo que possa ser lido: %2</translation>
    </message>
</context>
<context>
    <name>TerminalWindow</name>
    <message>
        <source>paused: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>pausados: %1</translation>
    </message>
    <message>
        <source>resumed: %1</source>
        <extracomment>%1: how many downloads, or &quot;all&quot;.</extracomment>
        <translation>retomados: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>cancelados: %1</translation>
    </message>
    <message>
        <source>removed from the list: %1</source>
        <extracomment>%1: how many downloads.</extracomment>
        <translation>removidos da lista: %1</translation>
    </message>
    <message>
        <source>there is no download %1</source>
        <translation>não existe o download %1</translation>
    </message>
    <message>
        <source>download %1 is over</source>
        <translation>o download %1 terminou</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of the speed limit.</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>speed limit: %1</source>
        <translation>limite de velocidade: %1</translation>
    </message>
    <message>
        <source>no downloads to show</source>
        <translation>nenhum download para mostrar</translation>
    </message>
    <message>
        <source>now: paused by the schedule</source>
        <translation>agora: em pausa pelo agendamento</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule</source>
        <translation>agora: sem limite pelo agendamento</translation>
    </message>
    <message>
        <source>now: paused by the schedule until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>agora: em pausa pelo agendamento até %1</translation>
    </message>
    <message>
        <source>now: no limit, by the schedule, until %1</source>
        <extracomment>%1: a date and a time</extracomment>
        <translation>agora: sem limite pelo agendamento até %1</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>TiB</translation>
    </message>
    <message>
        <source>PiB</source>
        <translation>PiB</translation>
    </message>
    <message>
        <source>EiB</source>
        <translation>EiB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: a size that comes in each second.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>%1: days, %2: hours.</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nenhuma mensagem ainda</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: the time of a message, %2: the message.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nova mensagem</numerusform>
            <numerusform>%n novas mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop download manager</source>
        <translation>Um gerenciador de downloads para o desktop</translation>
    </message>
    <message>
        <source>Start in the tray, or minimized where there is none</source>
        <translation>Iniciar na bandeja do sistema, ou minimizado se não houver uma</translation>
    </message>
    <message>
        <source>Keep all settings and data in the program&apos;s folder</source>
        <translation>Manter todas as configurações e dados na pasta do programa</translation>
    </message>
    <message>
        <source>Report on standard error the longest time that the window is busy</source>
        <translation>Informar na saída de erro o maior tempo em que a janela ficou ocupada</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>O que baixar</translation>
    </message>
    <message>
        <source>Try &apos;%1 --help&apos;.</source>
        <extracomment>%1: the name of the program.</extracomment>
        <translation>Experimente &apos;%1 --help&apos;.</translation>
    </message>
</context>
<context>
    <name>tributary::AboutBox</name>
    <message>
        <source>About Tributary</source>
        <translation>Sobre o Tributary</translation>
    </message>
    <message>
        <source>Tributary</source>
        <translation>Tributary</translation>
    </message>
    <message>
        <source>Downloads files over several connections at once.</source>
        <translation>Baixa arquivos por várias conexões ao mesmo tempo.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Licence: Apache License 2.0</source>
        <translation>Licença: Apache License 2.0</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <extracomment>%1: the version of the library Qt, %2: the operating system.</extracomment>
        <translation>Qt %1 no %2</translation>
    </message>
</context>
<context>
    <name>tributary::AddDialog</name>
    <message>
        <source>New download</source>
        <translation>Novo download</translation>
    </message>
    <message>
        <source>https://…
One link per line</source>
        <translation>https://…
Um link por linha</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <extracomment>What few people change about a download, hidden until asked for.</extracomment>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nome do arquivo</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Names from the server</source>
        <translation>Nomes dados pelo servidor</translation>
    </message>
    <message>
        <source>Name from the server</source>
        <translation>Nome dado pelo servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>%n download será iniciado.</numerusform>
            <numerusform>%n downloads serão iniciados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link could not be checked: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>Não foi possível verificar o link: %1.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Names from the list</source>
        <translation>Nomes dados pela lista</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2.</source>
        <extracomment>%1: the name of a server, %2: a time of the day.</extracomment>
        <translation>%1 pediu uma pausa até %2.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterDownloads</name>
    <message>
        <source>No program was chosen.</source>
        <translation>Nenhum programa foi escolhido.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>Não existe o programa “%1”.</translation>
    </message>
</context>
<context>
    <name>tributary::AfterNote</name>
    <message>
        <source>Quits when all is done</source>
        <extracomment>The program does, once all downloads are done.</extracomment>
        <translation>Sai quando tudo terminar</translation>
    </message>
    <message>
        <source>Sleeps when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Suspende o computador quando tudo terminar</translation>
    </message>
    <message>
        <source>Shuts down when all is done</source>
        <extracomment>The computer does, once all downloads are done.</extracomment>
        <translation>Desliga o computador quando tudo terminar</translation>
    </message>
    <message>
        <source>Runs a program when all is done</source>
        <translation>Executa um programa quando tudo terminar</translation>
    </message>
    <message>
        <source>Click to call it off.</source>
        <extracomment>To call off what happens once all downloads are done.</extracomment>
        <translation>Clique para cancelar isso.</translation>
    </message>
    <message>
        <source>Nothing happens when all downloads are done.</source>
        <translation>Nada será feito quando todos os downloads terminarem.</translation>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::CheckDialog</name>
    <message>
        <source>Check file</source>
        <translation>Verificar arquivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algoritmo</translation>
    </message>
    <message>
        <source>E&amp;xpected checksum</source>
        <translation>Soma de verificação &amp;esperada</translation>
    </message>
    <message>
        <source>Checks&amp;um</source>
        <extracomment>The checksum that a file has.</extracomment>
        <translation>&amp;Soma de verificação</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>The checksum matches.</source>
        <translation>A soma de verificação confere.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file is damaged or another one, or the checksum is not for it.</source>
        <translation>A soma de verificação não confere: o arquivo está corrompido ou é outro, ou a soma não é a dele.</translation>
    </message>
</context>
<context>
    <name>tributary::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>The menu of the list&apos;s columns, in which a person chooses those that are shown.</extracomment>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Shows the columns again as at the first start: which, where, and how wide.</extracomment>
        <translation>Redefinir colunas</translation>
    </message>
</context>
<context>
    <name>tributary::CommandBar</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Mais comandos</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The speed limit.</extracomment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Filtrar downloads</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The hint of an empty box. %1: to what the list is narrowed already, such as &quot;Failed&quot;.</extracomment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Filter in “%1”</source>
        <translation>Filtrar em “%1”</translation>
    </message>
</context>
<context>
    <name>tributary::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>Buscar comando</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Nome do comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Isso não é possível no momento.</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>Nenhum comando tem esse nome.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu. %1: the name of the menu, %2: the name of the command.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command or setting</source>
        <translation>Comando ou configuração</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionListModel</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>A small piece far into a large file: &quot;64 KiB at 7.1 GiB&quot;.</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>The stretch of the file that a connection fetches.</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>How far in the file a connection has come.</extracomment>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a connection is to.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionTimeline</name>
    <message>
        <source>Timeline of the connections</source>
        <translation>Linha do tempo das conexões</translation>
    </message>
</context>
<context>
    <name>tributary::ConnectionsPage</name>
    <message>
        <source>No connection is open.</source>
        <translation>Nenhuma conexão aberta.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
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
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopPresence</name>
    <message>
        <source>Tributary keeps running</source>
        <translation>O Tributary continua em execução</translation>
    </message>
    <message>
        <source>Downloads continue. Use the icon in the tray to show the window again.</source>
        <translation>Os downloads continuam. Use o ícone na bandeja do sistema para mostrar a janela de novo.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t be put to sleep or shut down.</source>
        <translation>Não foi possível suspender ou desligar o computador.</translation>
    </message>
    <message>
        <source>The program can&apos;t be started.</source>
        <translation>Não foi possível iniciar o programa.</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Selecione um download para ver seus detalhes.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadActions</name>
    <message>
        <source>New download</source>
        <extracomment>The second word of each pair stands on the toolbar button.</extracomment>
        <translation>Novo download</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Colar links</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was downloaded.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends a download for good and deletes what has come so far.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Gives the file of a download another name.</extracomment>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes a download from the list; its file stays.</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove with file…</source>
        <translation>Remover com o arquivo…</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>Takes all finished downloads from the list; their files stay.</extracomment>
        <translation>Remover concluídos</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Earlier in the queue.</extracomment>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>Mover para o início</translation>
    </message>
    <message>
        <source>To top</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Move to bottom</source>
        <translation>Mover para o fim</translation>
    </message>
    <message>
        <source>To bottom</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>These three are entries of the menu &quot;Priority&quot;.</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Which downloads go first.</extracomment>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Changes the mirrors, headers and limits of a download.</extracomment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Only one download can be edited at a time.</source>
        <translation>Só é possível editar um download por vez.</translation>
    </message>
    <message>
        <source>A finished download can&apos;t be edited.</source>
        <translation>Um download concluído não pode ser editado.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be edited. Pause it first.</source>
        <translation>Um download em andamento não pode ser editado. Pause-o primeiro.</translation>
    </message>
    <message>
        <source>Find command…</source>
        <extracomment>Opens a list of all commands, in which one is found by its name.</extracomment>
        <translation>Buscar comando…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todos</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Retomar todos</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>Starts a download that waits, whatever runs besides.</extracomment>
        <translation>Iniciar agora</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>Abrir link no navegador</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <extracomment>Brings back what was just removed from the list.</extracomment>
        <translation>Desfazer remoção</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <extracomment>Moves the files of downloads to another folder.</extracomment>
        <translation>Mover para a pasta…</translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what was downloaded once more, as a new download.</extracomment>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>Check file…</source>
        <extracomment>Computes the checksum of a file, to compare it with another one.</extracomment>
        <translation>Verificar arquivo…</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>For a download that failed.</extracomment>
        <translation>Substituir link…</translation>
    </message>
    <message>
        <source>Only one download can be renamed at a time.</source>
        <translation>Só é possível renomear um download por vez.</translation>
    </message>
    <message>
        <source>A running download can&apos;t be renamed. Pause it first.</source>
        <translation>Um download em andamento não pode ser renomeado. Pause-o primeiro.</translation>
    </message>
    <message>
        <source>Pause shown</source>
        <translation>Pausar exibidos</translation>
    </message>
    <message>
        <source>Resume shown</source>
        <translation>Retomar exibidos</translation>
    </message>
    <message>
        <source>Pause all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Pausar todos os downloads exibidos</translation>
    </message>
    <message>
        <source>Resume all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Retomar todos os downloads exibidos</translation>
    </message>
    <message>
        <source>Retry all shown downloads</source>
        <extracomment>The filter may hide downloads; those are not meant.</extracomment>
        <translation>Tentar novamente todos os downloads exibidos</translation>
    </message>
    <message>
        <source>Retry all</source>
        <extracomment>For all downloads that failed.</extracomment>
        <translation>Tentar todos novamente</translation>
    </message>
    <message>
        <source>Retry shown</source>
        <extracomment>For those of the downloads that failed that the filter shows.</extracomment>
        <translation>Tentar exibidos novamente</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadEdits</name>
    <message>
        <source>The download can&apos;t be edited.</source>
        <translation>O download não pode ser editado.</translation>
    </message>
    <message>
        <source>It is running or finished by now.</source>
        <translation>Ele já está em andamento ou concluído.</translation>
    </message>
    <message>
        <source>It has no user name or password yet. Sign in first.</source>
        <translation>Ainda falta o nome de usuário ou a senha. Entre primeiro.</translation>
    </message>
    <message>
        <source>The changes to “%1” were saved.</source>
        <translation>As alterações em “%1” foram salvas.</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When a download was added to the list.</extracomment>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The server that a download comes from.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>When a download was finished.</extracomment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>What the bytes of a finished download were compared with.</extracomment>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>The time left until a download is done. In a menu &quot;Left&quot; alone would be a direction.</extracomment>
        <translation>Tempo restante</translation>
    </message>
</context>
<context>
    <name>tributary::DownloadNews</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file name, %2: what went wrong.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n concluído</numerusform>
            <numerusform>%n concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Todos os downloads foram concluídos</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>Download concluído</numerusform>
            <numerusform>%n downloads concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>Falha no download</numerusform>
            <numerusform>Falha em %n downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>downloads</comment>
        <translation>
            <numerusform>%n pausado</numerusform>
            <numerusform>%n pausados</numerusform>
        </translation>
    </message>
    <message>
        <source>No more downloads are running</source>
        <translation>Nenhum download em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <extracomment>By a fault, such as a full disk, which stands behind it.</extracomment>
        <translation>
            <numerusform>%n download pausado</numerusform>
            <numerusform>%n downloads pausados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
</context>
<context>
    <name>tributary::EditDialog</name>
    <message>
        <source>Edit download</source>
        <translation>Editar download</translation>
    </message>
    <message>
        <source>Changes to “%1” apply the next time it starts or resumes.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>As alterações em “%1” valem a partir da próxima vez que ele iniciar ou continuar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop or paste a link here, or choose New download.</source>
        <translation>Solte ou cole um link aqui, ou escolha Novo download.</translation>
    </message>
    <message>
        <source>No downloads here.</source>
        <translation>Nenhum download aqui.</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Nenhum download corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Takes back what is typed and chosen to filter the list.</extracomment>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>tributary::ErrorBox</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Replace &amp;link…</source>
        <translation>Substituir &amp;link…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Entrar…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Escolher &amp;pasta…</translation>
    </message>
    <message>
        <source>&amp;Trust certificate…</source>
        <extracomment>Trusts a certificate that proves nothing.</extracomment>
        <translation>&amp;Confiar no certificado…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <extracomment>Opens the link of a download, to see what the site says.</extracomment>
        <translation>Abrir no &amp;navegador</translation>
    </message>
    <message>
        <source>Edit &amp;checksum…</source>
        <extracomment>Opens the dialog in which a checksum can be corrected.</extracomment>
        <translation>Editar &amp;soma de verificação…</translation>
    </message>
    <message>
        <source>Choose another &amp;name…</source>
        <extracomment>Saves a file under another name, since the one that it should have is taken.</extracomment>
        <translation>Escolher &amp;outro nome…</translation>
    </message>
    <message>
        <source>Proxy s&amp;ettings…</source>
        <extracomment>Opens the settings at the proxy.</extracomment>
        <translation>Configurações de pro&amp;xy…</translation>
    </message>
    <message>
        <source>&amp;Memory settings…</source>
        <extracomment>Opens the settings at the limit for memory.</extracomment>
        <translation>Configurações de &amp;memória…</translation>
    </message>
    <message>
        <source>&amp;Keep the file anyway…</source>
        <extracomment>Keeps a file although a checksum of its site contradicts it.</extracomment>
        <translation>Manter o &amp;arquivo mesmo assim…</translation>
    </message>
    <message>
        <source>The expected checksum is from the server&apos;s header %1.</source>
        <extracomment>%1: the name of a header such as Digest.</extracomment>
        <translation>A soma de verificação esperada vem do cabeçalho %1 do servidor.</translation>
    </message>
    <message>
        <source>The expected checksum is from %1, beside the file.</source>
        <extracomment>%1: the name of a file such as SHA256SUMS.</extracomment>
        <translation>A soma de verificação esperada vem de %1, ao lado do arquivo no servidor.</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Before the checksum that a file should have.</extracomment>
        <translation>Esperada</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Before the checksum that a file has.</extracomment>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>No source has the right file: %1</source>
        <extracomment>%1: links, each with what is wrong with its file.</extracomment>
        <translation>Nenhuma fonte tem o arquivo correto: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Download &amp;again</source>
        <extracomment>Of a finished download, whose file is gone.</extracomment>
        <translation>Baixar de n&amp;ovo</translation>
    </message>
    <message>
        <source>The file was moved or deleted elsewhere. Move it back, or download it again.</source>
        <translation>O arquivo foi movido ou excluído em outro lugar. Coloque-o de volta no lugar ou baixe-o de novo.</translation>
    </message>
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>O link não foi substituído.</translation>
    </message>
    <message>
        <source>The link of “%1” was replaced.</source>
        <translation>O link de “%1” foi substituído.</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>O arquivo não foi mantido.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>Choose folder</source>
        <translation>Escolher pasta</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>O arquivo fica onde está.</translation>
    </message>
    <message>
        <source>Moving to the other folder…</source>
        <translation>Movendo para a outra pasta…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover para a pasta</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>Movido para “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n files stay where they are.</source>
        <translation>
            <numerusform>O arquivo fica onde está.</numerusform>
            <numerusform>%n arquivos ficam onde estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%1”. To move the others, pause them first.</source>
        <translation>Movido para “%1”. Para mover os outros, pause-os primeiro.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <extracomment>%1: the name that a file had, %2: the name that it has now.</extracomment>
        <translation>“%1” foi renomeado para “%2”.</translation>
    </message>
</context>
<context>
    <name>tributary::FilterBar</name>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All downloads, in whatever state.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausados</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Compactados</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Mídia</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>Downloads that were cancelled.</extracomment>
        <translation>Cancelados</translation>
    </message>
</context>
<context>
    <name>tributary::FilterTeller</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many rows the filter leaves of how many, such as &quot;3 of 12 shown&quot;.</extracomment>
        <translation>%1 de %2 exibidos</translation>
    </message>
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished downloads.</source>
        <translation>O filtro não mostra nenhum download concluído.</translation>
    </message>
</context>
<context>
    <name>tributary::FolderRow</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>P&amp;rocurar…</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Pastas recentes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>%1 free, %2 needed</source>
        <extracomment>%1: how much room there is on the disk, %2: how much the files take.</extracomment>
        <translation>%1 livres, %2 necessários</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Isto é um arquivo, não uma pasta.</translation>
    </message>
    <message>
        <source>You can&apos;t save files in this folder.</source>
        <translation>Não é possível salvar nesta pasta.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be created.</source>
        <translation>Não é possível criar esta pasta.</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <extracomment>Stands beside the free space. %1: the folder that a file goes to because of its type.</extracomment>
        <translation>vai para %1</translation>
    </message>
</context>
<context>
    <name>tributary::FrontDoor</name>
    <message>
        <source>The link that the browser handed over can&apos;t be downloaded.</source>
        <translation>O link enviado pelo navegador não pode ser baixado.</translation>
    </message>
    <message>
        <source>Browsers and the terminal can&apos;t reach this window: %1</source>
        <translation>Os navegadores e o terminal não conseguem se comunicar com esta janela: %1</translation>
    </message>
</context>
<context>
    <name>tributary::GeneralPage</name>
    <message>
        <source>C&amp;opy all</source>
        <translation>Copiar t&amp;udo</translation>
    </message>
    <message>
        <source>Copy all facts</source>
        <translation>Copiar todas as informações</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>Iniciar &amp;agora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a file, %2: a sentence on why its download is not faster.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection se&amp;ttings…</source>
        <translation>Configurações de cone&amp;xões…</translation>
    </message>
    <message>
        <source>Change li&amp;mit…</source>
        <translation>Alterar li&amp;mite…</translation>
    </message>
</context>
<context>
    <name>tributary::GoneFiles</name>
    <message>
        <source>Download again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>“%1” não existe mais.</translation>
    </message>
</context>
<context>
    <name>tributary::HeadMenu</name>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Ordem da fila</translation>
    </message>
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Links, text and lists of links can be dropped into the window. Keyboard shortcuts:</source>
        <translation>Você pode soltar links, textos ou listas de links na janela. Atalhos de teclado:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>Sobre o Tr&amp;ibutary</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar ou retomar</translation>
    </message>
    <message>
        <source>Open the file or show its details</source>
        <translation>Abrir o arquivo ou ver os detalhes</translation>
    </message>
    <message>
        <source>Filter downloads</source>
        <translation>Filtrar downloads</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>%1, %2: the first and the last of some keys.</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Open a details tab</source>
        <translation>Abrir uma aba dos detalhes</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>Limpar o filtro e depois sair dele</translation>
    </message>
</context>
<context>
    <name>tributary::LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Speed &amp;limit for each selected download:</source>
        <translation>&amp;Limite de velocidade para cada download selecionado:</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>De&amp;finir limite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Speed &amp;limit for all downloads:</source>
        <translation>&amp;Limite de velocidade para todos os downloads:</translation>
    </message>
    <message>
        <source>Speed &amp;limit for this download:</source>
        <translation>&amp;Limite de velocidade para este download:</translation>
    </message>
</context>
<context>
    <name>tributary::LimitMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>tributary::LinkIntake</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Não foi possível ler a lista: %1</translation>
    </message>
    <message>
        <source>The list contains no http or https links.</source>
        <translation>A lista não contém nenhum link http ou https.</translation>
    </message>
    <message>
        <source>The clipboard contains no http or https links.</source>
        <translation>A área de transferência não contém nenhum link http ou https.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added.</source>
        <translation>
            <numerusform>%n download adicionado.</numerusform>
            <numerusform>%n downloads adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list.</source>
        <translation>Já está na lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added; the others are already in the list.</source>
        <translation>
            <numerusform>%n download adicionado; os outros já estão na lista.</numerusform>
            <numerusform>%n downloads adicionados; os outros já estão na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>Takes the downloads out of the list again that were just added.</extracomment>
        <translation>Desfazer adição</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) removed again.</source>
        <translation>
            <numerusform>%n download removido novamente.</numerusform>
            <numerusform>%n downloads removidos novamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <extracomment>Follows a comma, as in &quot;8 downloads added, 2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n linha deixada de fora.</numerusform>
            <numerusform>%n linhas deixadas de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, %1</source>
        <extracomment>%1: as &quot;2 lines left out.&quot;</extracomment>
        <translation>
            <numerusform>%n download adicionado, %1</numerusform>
            <numerusform>%n downloads adicionados, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <extracomment>Adds what is in the list already once more, as a new download.</extracomment>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>Already in the list: %1</source>
        <translation>Já está na lista: %1</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Obtendo a lista…</translation>
    </message>
</context>
<context>
    <name>tributary::LinkListDialog</name>
    <message>
        <source>New downloads</source>
        <translation>Novos downloads</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Limpar &amp;seleção</translation>
    </message>
    <message>
        <source>Enter the full path of the folder to save to.</source>
        <translation>Digite o caminho completo da pasta onde salvar.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: why a server refuses, such as &quot;Not found (404)&quot;, or that a link is in the list; %2: the link.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>More ways to select</source>
        <translation>Mais formas de selecionar</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <extracomment>In the place of a link.</extracomment>
        <translation>Já está na lista</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) selected</source>
        <extracomment>Of a list: &quot;2 of 3 links selected&quot;. %1: how many are selected, %n: how many there are.</extracomment>
        <translation>
            <numerusform>%1 de %n link selecionado</numerusform>
            <numerusform>%1 de %n links selecionados</numerusform>
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
        <translation>%1, pelo menos %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the filter hides %n of them</source>
        <extracomment>%1: as &quot;2 of 3 links selected&quot;, %n: how many of the selected a filter hides.</extracomment>
        <translation>
            <numerusform>%1; o filtro oculta %n deles</numerusform>
            <numerusform>%1; o filtro oculta %n deles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListAndDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Próxima aba</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>Of the details.</extracomment>
        <translation>Aba anterior</translation>
    </message>
</context>
<context>
    <name>tributary::ListFiles</name>
    <message>
        <source>Lists of downloads (*.json)</source>
        <translation>Listas de downloads (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importar lista</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) exported.</source>
        <translation>
            <numerusform>%n download exportado.</numerusform>
            <numerusform>%n downloads exportados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be exported.</source>
        <translation>Não foi possível exportar a lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) imported.</source>
        <translation>
            <numerusform>%n download importado.</numerusform>
            <numerusform>%n downloads importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be imported.</source>
        <translation>Não foi possível importar a lista.</translation>
    </message>
    <message>
        <source>No permission to read the file</source>
        <translation>Sem permissão para ler o arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are paused, as they go to other folders than yours.</source>
        <extracomment>Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n está em pausa, pois vai para uma pasta diferente das suas.</numerusform>
            <numerusform>%n estão em pausa, pois vão para pastas diferentes das suas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list.</source>
        <extracomment>Downloads that were left out. Follows &quot;%n download(s) imported.&quot;</extracomment>
        <translation>
            <numerusform>%n já está na lista.</numerusform>
            <numerusform>%n já estão na lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ListOffer</name>
    <message>
        <source>Open the list and choose from its files</source>
        <extracomment>The list that a link leads to. Without the mark the list itself is saved, as a file.</extracomment>
        <translation>Abrir a lista e escolher entre seus arquivos</translation>
    </message>
    <message>
        <source>This link leads to a list of files (Metalink).</source>
        <extracomment>Metalink: a format for lists of files.</extracomment>
        <translation>Este link leva a uma lista de arquivos (Metalink).</translation>
    </message>
    <message>
        <source>Choose from the links on this page</source>
        <translation>Escolher entre os links desta página</translation>
    </message>
    <message>
        <source>Choose from the links in this text</source>
        <extracomment>A text of lines that are links.</extracomment>
        <translation>Escolher entre os links deste texto</translation>
    </message>
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>Ir para o &amp;download</translation>
    </message>
    <message>
        <source>This link is already in the list.</source>
        <translation>Este link já está na lista.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Download them again under new names</source>
        <extracomment>Links that are in the list already.</extracomment>
        <translation>Baixá-los de novo com outros nomes</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are already in the list:</source>
        <translation>
            <numerusform>%n dos links já está na lista:</numerusform>
            <numerusform>%n dos links já estão na lista:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · already in the list</source>
        <extracomment>%1: the size and the type of a file whose link is in the list.</extracomment>
        <translation>%1 · já está na lista</translation>
    </message>
    <message>
        <source>Download it again under a new name</source>
        <extracomment>A link that is in the list already.</extracomment>
        <translation>Baixá-lo de novo com outro nome</translation>
    </message>
</context>
<context>
    <name>tributary::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Copiar t&amp;udo</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar o registro</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Save the log as</source>
        <translation>Salvar o registro como</translation>
    </message>
    <message>
        <source>The log could not be saved as “%1”: %2</source>
        <extracomment>%1: a path, %2: what the system says.</extracomment>
        <translation>Não foi possível salvar o registro como “%1”: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nada aconteceu ainda.</translation>
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
        <translation>Downloads ativos no topo</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Rows of two lines in the list.</extracomment>
        <translation>Linhas confortáveis</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Rows of one line in the list.</extracomment>
        <translation>Linhas compactas</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <extracomment>Writes all downloads of the list to a file that can be imported elsewhere.</extracomment>
        <translation>E&amp;xportar lista…</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>Adds the downloads of such a file to the list.</extracomment>
        <translation>&amp;Importar lista…</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todos</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Retomar todos</translation>
    </message>
    <message>
        <source>Only while the list is sorted by Added or in queue order</source>
        <translation>Somente enquanto a lista estiver ordenada por “Adicionado” ou pela fila</translation>
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
        <translation>O filtro oculta os novos downloads.</translation>
    </message>
    <message>
        <source>The list is in queue order now. Click “%1” to sort it as before.</source>
        <translation>A lista está agora na ordem da fila. Clique em “%1” para ordená-la como antes.</translation>
    </message>
    <message>
        <source>The list is in queue order now.</source>
        <extracomment>The order of the list changed, since a row was moved in it. %1: the head of a column.</extracomment>
        <translation>A lista está agora na ordem da fila.</translation>
    </message>
    <message>
        <source>The filter hides what came back.</source>
        <translation>O filtro oculta o que voltou à lista.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the new downloads that the filter hides.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Limit of the selected downloads</source>
        <translation>Limite dos downloads selecionados</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Limite de velocidade de todos os downloads</translation>
    </message>
</context>
<context>
    <name>tributary::MoreFields</name>
    <message>
        <source>Automatic</source>
        <extracomment>As many connections as pay off.</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <extracomment>The number of connections for one download.</extracomment>
        <translation>&amp;Conexões</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Limite de velocidade</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>N&amp;ome de usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>C&amp;hecksum</source>
        <translation>Soma de &amp;verificação</translation>
    </message>
    <message>
        <source>M&amp;irrors</source>
        <translation>&amp;Espelhos</translation>
    </message>
    <message>
        <source>Other links to the same file, one per line</source>
        <translation>Outros links para o mesmo arquivo, um por linha</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>Ca&amp;beçalhos</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Nome: valor, um por linha</translation>
    </message>
    <message>
        <source>&amp;Referer</source>
        <extracomment>The page that the link is on, in the sense of HTTP.</extracomment>
        <translation>Re&amp;ferer</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>Coo&amp;kies</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>nome=valor; nome=valor</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como nas configurações</translation>
    </message>
    <message>
        <source>User agen&amp;t</source>
        <translation>A&amp;gente do usuário</translation>
    </message>
    <message>
        <source>Tributary&apos;s default</source>
        <translation>Padrão do Tributary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>O servidor pede um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <extracomment>The place in the queue.</extracomment>
        <translation>Priori&amp;dade</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Of a priority.</extracomment>
        <translation>Baixa</translation>
    </message>
</context>
<context>
    <name>tributary::MovedPlace</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A row&apos;s place in the list, such as &quot;2 of 12&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tributary::NameNote</name>
    <message>
        <source>A file with this name already exists. The new one will be “%1”.</source>
        <extracomment>%1: the name that the new file gets.</extracomment>
        <translation>Já existe um arquivo com este nome. O novo se chamará “%1”.</translation>
    </message>
</context>
<context>
    <name>tributary::OwnLimits</name>
    <message>
        <source>Speed limit</source>
        <extracomment>Of the selected downloads alone.</extracomment>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>Another speed limit.</extracomment>
        <translation>Outro…</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>None</source>
        <extracomment>No proxy.</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>A proxy with a user name and password can only be set for a single download: New download, More, Proxy.</source>
        <translation>Um proxy com nome de usuário e senha só pode ser definido para um único download: Novo download, Mais, Proxy.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a proxy.</source>
        <translation>Isto não é um endereço de proxy.</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>Igual ao sistema</translation>
    </message>
</context>
<context>
    <name>tributary::QuickMenu</name>
    <message>
        <source>New download</source>
        <translation>Novo download</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todos</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Retomar todos</translation>
    </message>
</context>
<context>
    <name>tributary::QuietIntake</name>
    <message>
        <source>The download stays in the browser: %1</source>
        <extracomment>%1: the reason, as &quot;Not found (404)&quot;</extracomment>
        <translation>O download fica no navegador: %1</translation>
    </message>
    <message>
        <source>Tributary was sent a file of another size.</source>
        <translation>O Tributary recebeu um arquivo de outro tamanho.</translation>
    </message>
</context>
<context>
    <name>tributary::RefusedFiles</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <extracomment>%1: the name of a file, or the path of a folder.</extracomment>
        <translation>Nenhum programa abre “%1”.</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalUndo</name>
    <message numerus="yes">
        <source>Removed %n download(s).</source>
        <translation>
            <numerusform>%n download removido.</numerusform>
            <numerusform>%n downloads removidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Their files stay where they are.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Os arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>“%1” foi removido.</translation>
    </message>
    <message>
        <source>Removed “%1”. The file stays in %2.</source>
        <translation>“%1” foi removido. O arquivo fica em %2.</translation>
    </message>
    <message>
        <source>Removed “%1”. The unfinished file stays in %2.</source>
        <translation>“%1” foi removido. O arquivo incompleto fica em %2.</translation>
    </message>
    <message>
        <source>“%1” is in the list again.</source>
        <translation>“%1” está de novo na lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are in the list again.</source>
        <translation>
            <numerusform>%n download está de novo na lista.</numerusform>
            <numerusform>%n downloads estão de novo na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last removal can&apos;t be undone. Undo once more brings back the one before it.</source>
        <translation>A última remoção não pode ser desfeita. Desfazer mais uma vez traz de volta o que foi removido antes dela.</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of the bin.</source>
        <translation>Não foi possível tirar “%1” da lixeira.</translation>
    </message>
</context>
<context>
    <name>tributary::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nome do arquivo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tributary::ReplaceLinkDialog</name>
    <message>
        <source>Replace link</source>
        <translation>Substituir link</translation>
    </message>
    <message>
        <source>A new link for “%1”. What has been downloaded so far is kept if the new link leads to the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Um novo link para “%1”. O que já foi baixado é mantido se o novo link levar ao mesmo arquivo.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Takes another link for a download.</extracomment>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter the full link, with http:// or https://.</source>
        <translation>Digite o link completo, com http:// ou https://.</translation>
    </message>
</context>
<context>
    <name>tributary::RetryAll</name>
    <message>
        <source>Retry all failed</source>
        <extracomment>Tries again all downloads that have failed.</extracomment>
        <translation>Tentar novamente todos os que falharam</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n download(s) again.</source>
        <translation>
            <numerusform>Tentando novamente %n download.</numerusform>
            <numerusform>Tentando novamente %n downloads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>Partes do arquivo</translation>
    </message>
    <message>
        <source>Which parts are here is not known until the download goes on.</source>
        <translation>Só se sabe quais partes já estão aqui quando o download continua.</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>Não foi possível mover “%1” para a lixeira.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be resumed: it will start over.</source>
        <translation>“%1” não pode ser retomado: recomeçará do zero.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the paused download(s) can&apos;t be resumed and will start over.</source>
        <translation>
            <numerusform>%n dos downloads pausados não pode ser retomado e recomeçará do zero.</numerusform>
            <numerusform>%n dos downloads pausados não podem ser retomados e recomeçarão do zero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only http and https links can be opened in the browser.</source>
        <translation>Só links http e https podem ser abertos no navegador.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Nenhum navegador pôde ser aberto.</translation>
    </message>
    <message>
        <source>Moved “%1” to the bin.</source>
        <translation>“%1” movido para a lixeira.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) to the bin.</source>
        <translation>
            <numerusform>%n arquivo movido para a lixeira.</numerusform>
            <numerusform>%n arquivos movidos para a lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>“%1” excluído.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n unfinished file(s).</source>
        <translation>
            <numerusform>%n arquivo incompleto excluído.</numerusform>
            <numerusform>%n arquivos incompletos excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborted “%1”; %2 deleted.</source>
        <extracomment>Of a download that a person has cancelled. %1: its name, %2: a size.</extracomment>
        <translation>“%1” cancelado; %2 excluídos.</translation>
    </message>
    <message numerus="yes">
        <source>Aborted %n download(s); %1 deleted.</source>
        <extracomment>Of downloads that a person has cancelled. %1: the size of their unfinished files.</extracomment>
        <translation>
            <numerusform>%n download cancelado; %1 excluídos.</numerusform>
            <numerusform>%n downloads cancelados; %1 excluídos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SelectionLine</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Of downloads.</extracomment>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: the size of what is here of several downloads, %2: their size.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 received</source>
        <extracomment>%1: the size of what is here of several downloads, the size of one of which nobody knows.</extracomment>
        <translation>%1 recebidos</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>Of several selected downloads, the details below are about one; %1: its name.</extracomment>
        <translation>Detalhes de %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>Disk &amp;space</source>
        <translation>&amp;Espaço em disco</translation>
    </message>
    <message>
        <source>Reserve it before downloading</source>
        <translation>Reservar antes de baixar</translation>
    </message>
    <message>
        <source>Take it as the file grows</source>
        <translation>Ocupar conforme o arquivo cresce</translation>
    </message>
    <message>
        <source>Largest &amp;read or write</source>
        <translation>Tamanho máximo de &amp;leitura ou gravação</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>&amp;Memória para todas as conexões</translation>
    </message>
    <message>
        <source>When this much data waits to be written, reading pauses.</source>
        <translation>Quando há essa quantidade de dados esperando para ser gravada, a leitura é pausada.</translation>
    </message>
    <message>
        <source>A full disk is noticed at the start, and the file lies in one piece.</source>
        <translation>Um disco cheio é percebido no início, e o arquivo fica em um só bloco.</translation>
    </message>
    <message>
        <source>Nothing is taken before it is needed, but the disk may turn out too full halfway.</source>
        <translation>Nada é ocupado antes de ser necessário, mas o disco pode se mostrar cheio demais no meio do caminho.</translation>
    </message>
    <message>
        <source>Disk space and largest read or write apply to downloads that are added from now on.</source>
        <translation>O espaço em disco e o tamanho máximo de leitura ou gravação valem para os downloads adicionados a partir de agora.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsBrowsers</name>
    <message>
        <source>Take downloads from %1</source>
        <extracomment>%1: a browser, as &quot;Firefox&quot;.</extracomment>
        <translation>Receber os downloads do %1</translation>
    </message>
    <message>
        <source>No browser was found that Tributary could take downloads from.</source>
        <translation>Nenhum navegador do qual o Tributary possa receber downloads foi encontrado.</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>&amp;Extensão</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>Then load the extension from this folder.
In Firefox: about:debugging › This Firefox › Load Temporary Add-on
In others: chrome://extensions › Developer mode › Load unpacked</source>
        <translation>Depois carregue a extensão desta pasta.
No Firefox: about:debugging › Este Firefox › Carregar extensão temporária
Em outros: chrome://extensions › Modo do desenvolvedor › Carregar sem compactação</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>About Tr&amp;ibutary</source>
        <translation>Sobre o Tr&amp;ibutary</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>A page of the settings: into which folder files of each type go.</extracomment>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navegadores</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>Downloads &amp;simultâneos</translation>
    </message>
    <message>
        <source>&amp;Connections per download</source>
        <translation>&amp;Conexões por download</translation>
    </message>
    <message>
        <source>Connections in tot&amp;al</source>
        <translation>Conexões no &amp;total</translation>
    </message>
    <message>
        <source>More connections are used only while they make a download faster. The number per download applies to new downloads.</source>
        <translation>Um download só usa as conexões que o tornam mais rápido. O valor por download vale para os que forem adicionados a partir de agora.</translation>
    </message>
    <message>
        <source>When the &amp;file already exists</source>
        <translation>Se o arquivo já &amp;existir</translation>
    </message>
    <message>
        <source>Keep both and rename the new one</source>
        <translation>Manter ambos e renomear o novo</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Substituí-lo</translation>
    </message>
    <message>
        <source>Skip the download</source>
        <translation>Ignorar o download</translation>
    </message>
    <message>
        <source>File &amp;date</source>
        <translation>&amp;Data do arquivo</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>A do download</translation>
    </message>
    <message>
        <source>The server&apos;s date</source>
        <translation>A do servidor</translation>
    </message>
    <message>
        <source>Look for a check&amp;sum</source>
        <translation>Procurar soma de &amp;verificação</translation>
    </message>
    <message>
        <source>In the server&apos;s response</source>
        <translation>Na resposta do servidor</translation>
    </message>
    <message>
        <source>Also in a file next to the download</source>
        <translation>Também em um arquivo ao lado do download</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while downloads run</source>
        <translation>&amp;Manter o computador ativo durante os downloads</translation>
    </message>
    <message>
        <source>Par&amp;t files</source>
        <translation>Arquivos pa&amp;rciais</translation>
    </message>
    <message>
        <source>Several in a folder, merged at the end</source>
        <translation>Vários em uma pasta, unidos no final</translation>
    </message>
    <message>
        <source>None, kept in memory until the end</source>
        <translation>Nenhum, na memória até o final</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>P&amp;asta dos arquivos parciais</translation>
    </message>
    <message>
        <source>The system&apos;s temporary folder</source>
        <translation>A pasta temporária do sistema</translation>
    </message>
    <message>
        <source>Files larger than the memory set under Advanced will fail.</source>
        <translation>Arquivos maiores que a memória definida em Avançado falham.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Não fazer nada</translation>
    </message>
    <message>
        <source>Quit Tributary</source>
        <translation>Sair do Tributary</translation>
    </message>
    <message>
        <source>Put the computer to sleep</source>
        <translation>Suspender o computador</translation>
    </message>
    <message>
        <source>Shut down the computer</source>
        <translation>Desligar o computador</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Executar um programa</translation>
    </message>
    <message>
        <source>When a&amp;ll downloads are done</source>
        <translation>&amp;Quando todos os downloads terminarem</translation>
    </message>
    <message>
        <source>This applies once. You are asked first; without an answer it happens after half a minute.</source>
        <translation>Vale uma única vez. Antes há uma pergunta; sem resposta, isso será feito após meio minuto.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Ar&amp;gumentos</translation>
    </message>
    <message>
        <source>One per line, without quotes</source>
        <translation>Um por linha, sem aspas</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Parar com um erro</translation>
    </message>
    <message>
        <source>The old file is deleted once the new one is complete. It is not moved to the bin.</source>
        <translation>O arquivo antigo é excluído assim que o novo estiver completo. Ele não vai para a lixeira.</translation>
    </message>
    <message>
        <source>At the end, merging takes time, and as much disk space again as the file.</source>
        <translation>No final, a união leva tempo e ocupa mais uma vez tanto espaço em disco quanto o arquivo.</translation>
    </message>
    <message>
        <source>The server is asked for SHA256SUMS, for the file&apos;s name with .sha256 added, and for similar files.</source>
        <translation>O servidor recebe um pedido de SHA256SUMS, do nome do arquivo com .sha256 no fim e de arquivos semelhantes.</translation>
    </message>
    <message>
        <source>Single file next to the download</source>
        <translation>Um único arquivo ao lado do download</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Continuar na bandeja do sistema quando a janela for fechada</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links to files</source>
        <translation>&amp;Monitorar a área de transferência em busca de links para arquivos</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>Reiniciar a&amp;gora</translation>
    </message>
    <message>
        <source>The new language is used after a restart. Downloads continue then.</source>
        <translation>O novo idioma é usado após reiniciar. Os downloads continuam em seguida.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Start in the tray when you log in</source>
        <translation>Iniciar na bandeja do sistema ao fazer &amp;login</translation>
    </message>
    <message>
        <source>Download &amp;folder</source>
        <translation>&amp;Pasta de downloads</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>The theme: as the desktop has it.
----------
The language: as the desktop has it.</extracomment>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>“New download” opens when you copy a link to a file.</source>
        <translation>“Novo download” abre quando você copia o link de um arquivo.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsHosts</name>
    <message>
        <source>Yes</source>
        <extracomment>Whether a host sends the parts of a file that it is asked for.</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Not reliably</source>
        <translation>Nem sempre</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1: a number of connections.</extracomment>
        <translation>No máximo %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>No limit on a number of connections or downloads.</extracomment>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>&amp;Connections to each host</source>
        <translation>&amp;Conexões por servidor</translation>
    </message>
    <message>
        <source>&amp;Downloads from each host</source>
        <translation>&amp;Downloads por servidor</translation>
    </message>
    <message>
        <source>&amp;Pause between requests</source>
        <translation>&amp;Pausa entre duas solicitações</translation>
    </message>
    <message>
        <source>A longer pause that a host asks for is always respected.</source>
        <translation>Se um servidor pedir uma pausa mais longa, ela sempre será respeitada.</translation>
    </message>
    <message>
        <source>Hosts that you download from will be listed here.</source>
        <translation>Os servidores dos quais você baixar aparecerão aqui.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Headers of a table of what was learned of hosts.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Retomada</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por último</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Forgets what was learned of hosts.</extracomment>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>Esquecer &amp;tudo</translation>
    </message>
    <message>
        <source>Trusted by you</source>
        <extracomment>A person has trusted the certificate of a host.</extracomment>
        <translation>Aceito por você</translation>
    </message>
    <message>
        <source>Hosts used in the last two weeks</source>
        <translation>Servidores das últimas duas semanas</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No pause between requests.</extracomment>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Limite de velocidade</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy server</source>
        <translation>Servidor pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;User agent</source>
        <translation>&amp;Agente do usuário</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>Desistir de &amp;conectar após</translation>
    </message>
    <message>
        <source>The wait doubles with each try and starts over once data arrives. Times and tries apply to downloads that are added from now on.</source>
        <translation>A espera dobra a cada tentativa e recomeça assim que chegam dados. Os tempos e as tentativas valem para os downloads adicionados a partir de agora.</translation>
    </message>
    <message>
        <source>Gently: few at once, after a minute</source>
        <translation>Com calma: poucos por vez, após um minuto</translation>
    </message>
    <message>
        <source>Patiently, ten times</source>
        <translation>Com paciência, dez vezes</translation>
    </message>
    <message>
        <source>&amp;Tries after a failure</source>
        <translation>&amp;Tentativas após uma falha</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>Primeira &amp;espera</translation>
    </message>
    <message>
        <source>L&amp;ongest wait</source>
        <translation>Espera &amp;máxima</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Reconnect if &amp;no data arrives for</source>
        <translation>&amp;Substituir conexão inativa após</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Te&amp;ntar novamente</translation>
    </message>
    <message>
        <source>Quickly at first, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>Logo, depois com menos frequência</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Notify when a download &amp;finishes</source>
        <translation>Avisar quando um download for &amp;concluído</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a download fails</source>
        <translation>Avisar quando um download &amp;falhar</translation>
    </message>
    <message>
        <source>Notify when &amp;all downloads are done</source>
        <translation>Avisar quando &amp;todos os downloads forem concluídos</translation>
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
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <extracomment>%1: what is chosen by the button, as &quot;Program&quot;.</extracomment>
        <translation>Procurar: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the weekly schedule</source>
        <translation>&amp;Seguir o agendamento semanal</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>No momento não há limite de velocidade definido, então as horas com limite são tão rápidas quanto as outras.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 applies.</source>
        <translation>Nas horas com limite, vale o limite de velocidade de %1.</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>Sem li&amp;mite</translation>
    </message>
    <message>
        <source>&amp;Limited</source>
        <translation>Com &amp;limite</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>Em &amp;pausa</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>Horas selecionadas</translation>
    </message>
    <message>
        <source>&amp;Speed in limited hours</source>
        <translation>&amp;Velocidade nas horas com limite</translation>
    </message>
    <message>
        <source>Drag over the grid to select hours, then choose what applies to them.</source>
        <translation>Arraste sobre a grade para selecionar horas e depois escolha o que se aplica a elas.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsSearch</name>
    <message>
        <source>No setting has this name.</source>
        <translation>Nenhuma configuração tem esse nome.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsTypes</name>
    <message>
        <source>Archives</source>
        <translation>Arquivos compactados</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>Files that are heard.</extracomment>
        <translation>Música</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>&amp;Sort files into folders by their type</source>
        <translation>&amp;Organizar os arquivos em pastas conforme o tipo</translation>
    </message>
    <message>
        <source>Folders are created inside the download&apos;s folder, unless a full path is given. Leave the folder empty to use the download&apos;s folder itself.</source>
        <translation>As pastas são criadas dentro da pasta do download, a menos que seja informado um caminho completo. Deixe o campo vazio para usar a própria pasta do download.</translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Tipos de arquivos</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Headers of a table: a sort of files, where it goes, and how the names of such files end.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensões</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Escolher &amp;pasta…</translation>
    </message>
    <message>
        <source>Restore defa&amp;ults</source>
        <extracomment>Brings back the types of files that the program came with.</extracomment>
        <translation>Restaurar &amp;tipos padrão</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Novo tipo</translation>
    </message>
    <message>
        <source>New type %1</source>
        <extracomment>%1: a number that tells one from another.</extracomment>
        <translation>Novo tipo %1</translation>
    </message>
    <message>
        <source>Each type has a folder of its own. At the side of the window, music and videos are together under Media.</source>
        <translation>Cada tipo tem sua própria pasta. Na lateral da janela, músicas e vídeos ficam juntos em “Mídia”.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>The folder for images.</extracomment>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>%1 is also in %2. Files of this kind go to %3.</source>
        <extracomment>%1: how names of files end, such as pdf; %2: the types of files that have it too; %3: one type.</extracomment>
        <translation>%1 também está em %2. Os arquivos deste tipo vão para %3.</translation>
    </message>
</context>
<context>
    <name>tributary::ShowMenu</name>
    <message>
        <source>Show</source>
        <extracomment>The menu of the states and types of downloads that the list can show.</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>tributary::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>%1 pede um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and a password.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>O proxy no caminho até %1 pede um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <extracomment>%1: the name and the port of a proxy.</extracomment>
        <translation>O proxy %1 pede um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to continue.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>Senhas, cookies e cabeçalhos para %1 não são guardados na lista. Digite o que for necessário para continuar.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>name=value; name=value</source>
        <translation>nome=valor; nome=valor</translation>
    </message>
    <message>
        <source>Coo&amp;kies</source>
        <translation>Coo&amp;kies</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Nome: valor, um por linha</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Cabeçalhos</translation>
    </message>
    <message>
        <source>Us&amp;er name at the proxy</source>
        <translation>&amp;Nome de usuário do proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy</source>
        <translation>Senha do pro&amp;xy</translation>
    </message>
    <message>
        <source>Passphrase of the ke&amp;y</source>
        <translation>Senha da cha&amp;ve</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Download: %1</translation>
    </message>
    <message numerus="yes">
        <source>Download: %1 and %n more</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>
            <numerusform>Download: %1 e mais %n</numerusform>
            <numerusform>Download: %1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of the key for %1 is not kept in the list. Enter it to continue.</source>
        <extracomment>%1: the name of a server. The key belongs to a certificate that tells the server who asks.</extracomment>
        <translation>A senha da chave para %1 não é guardada na lista. Digite-a para continuar.</translation>
    </message>
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>Por que está lento?</translation>
    </message>
</context>
<context>
    <name>tributary::SortMenu</name>
    <message>
        <source>Sort by</source>
        <extracomment>The menu of the orders in which the list can be.</extracomment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Queue order</source>
        <extracomment>The list is shown in the order in which downloads will start.</extracomment>
        <translation>Ordem da fila</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>The list begins with the highest number or the latest time.</extracomment>
        <translation>Decrescente</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedGraph</name>
    <message>
        <source>Speed of the last five minutes</source>
        <translation>Velocidade dos últimos cinco minutos</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Agora %1, em média %2, no máximo %3</translation>
    </message>
    <message>
        <source>Nothing was downloaded in the last five minutes.</source>
        <translation>Nada foi baixado nos últimos cinco minutos.</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Média %1</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Pico %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under the graph of the last minutes, behind times such as −1:30.</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>On average %1, at most %2</source>
        <translation>Em média %1, no máximo %2</translation>
    </message>
</context>
<context>
    <name>tributary::SpeedPopup</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Velocidade de todos os downloads</translation>
    </message>
</context>
<context>
    <name>tributary::StartButtons</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Add paused</source>
        <translation>&amp;Adicionar pausado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tributary::StatusLine</name>
    <message>
        <source>Show the speed of the last five minutes</source>
        <translation>Mostrar a velocidade dos últimos cinco minutos</translation>
    </message>
</context>
<context>
    <name>tributary::TickMenu</name>
    <message>
        <source>Only archives</source>
        <translation>Somente arquivos compactados</translation>
    </message>
    <message>
        <source>Only media</source>
        <extracomment>Music and films.</extracomment>
        <translation>Somente mídia</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>Somente documentos</translation>
    </message>
    <message>
        <source>Only images</source>
        <translation>Somente imagens</translation>
    </message>
    <message>
        <source>Only programs</source>
        <translation>Somente programas</translation>
    </message>
    <message>
        <source>Only other files</source>
        <extracomment>Files of any other type.</extracomment>
        <translation>Somente outros arquivos</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Inverter seleção</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>Mostrar janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>Horas da semana</translation>
    </message>
</context>
<context>
    <name>tributary::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>%1: a day of the week, %2 and %3: times of the day, %4: what holds then, such as &quot;Paused&quot;.</extracomment>
        <translation>%1, das %2 às %3: %4</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of an hour of the week: downloads are as fast as they can be.</extracomment>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>Of an hour of the week: the speed limit holds.</extracomment>
        <translation>Com limite</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of an hour of the week: nothing is downloaded.</extracomment>
        <translation>Em pausa</translation>
    </message>
</context>
<context>
    <name>tributary::WindowFoot</name>
    <message>
        <source>Watching the clipboard</source>
        <translation>Monitorando a área de transferência</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>Mensagem copiada.</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>%1: a speed, or &quot;None&quot;.</extracomment>
        <translation>Limite: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <extracomment>%1: how much room there is on the disk.</extracomment>
        <translation>Livre: %1</translation>
    </message>
    <message>
        <source>Limit: none until %1</source>
        <extracomment>%1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.</extracomment>
        <translation>Limite: nenhum até %1</translation>
    </message>
    <message>
        <source>The weekly schedule lifts the limit of %1 at this hour.</source>
        <extracomment>%1: a speed.</extracomment>
        <translation>O agendamento semanal suspende o limite de %1 neste horário.</translation>
    </message>
</context>
</TS>
