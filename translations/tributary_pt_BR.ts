<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <extracomment>%1: a link, %2: what is wrong with it, in English.</extracomment>
        <translation>“%1” não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>The links are too long to be added all at once. Add them in smaller parts.</source>
        <translation>Os links são longos demais para serem adicionados de uma só vez. Adicione-os em partes menores.</translation>
    </message>
    <message>
        <source>That makes more than %1 downloads. Add them in smaller parts.</source>
        <translation>São mais de %1 downloads. Adicione-os em partes menores.</translation>
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
        <source>Give the folder&apos;s whole path.</source>
        <translation>Informe o caminho completo da pasta.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Uma senha precisa de um nome de usuário.</translation>
    </message>
    <message>
        <source>Write the checksum as its kind and its digits, such as sha256:9f86d0…, all of them.</source>
        <translation>Escreva a soma de verificação com seu tipo e todos os dígitos, por exemplo sha256:9f86d0…, completa.</translation>
    </message>
    <message>
        <source>One checksum can&apos;t hold for several files.</source>
        <translation>Uma soma de verificação não pode valer para vários arquivos.</translation>
    </message>
    <message>
        <source>More than %1 mirrors are of no use.</source>
        <translation>Não adianta informar mais de %1 espelhos.</translation>
    </message>
    <message>
        <source>Mirrors can be given for one file only.</source>
        <translation>Só é possível informar espelhos para um único arquivo.</translation>
    </message>
    <message>
        <source>Write each header as Name: value on a line of its own; those that frame a request, such as Range, a download sends itself.</source>
        <translation>Escreva cada cabeçalho como Nome: valor em uma linha própria; os que definem a solicitação, como Range, são enviados automaticamente.</translation>
    </message>
    <message>
        <source>Give the page&apos;s whole address, with http:// or https://.</source>
        <translation>Informe o endereço completo da página, com http:// ou https://.</translation>
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
        <source>Write the proxy as http://host:port, https://host:port or socks5://host:port, or none to go without.</source>
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
</context>
<context>
    <name>AfterDownloads</name>
    <message>
        <source>All downloads are done. Tributary quits.</source>
        <translation>Todos os downloads foram concluídos. O Tributary será encerrado.</translation>
    </message>
    <message>
        <source>All downloads are done. The computer goes to sleep.</source>
        <translation>Todos os downloads foram concluídos. O computador será suspenso.</translation>
    </message>
    <message>
        <source>All downloads are done. The computer shuts down.</source>
        <translation>Todos os downloads foram concluídos. O computador será desligado.</translation>
    </message>
    <message>
        <source>All downloads are done. %1 is started.</source>
        <translation>Todos os downloads foram concluídos. %1 será iniciado.</translation>
    </message>
    <message>
        <source>All downloads are done</source>
        <translation>Todos os downloads foram concluídos</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s), unless you say no.</source>
        <translation>
            <numerusform>Em %n segundo, a menos que você responda Não.</numerusform>
            <numerusform>Em %n segundos, a menos que você responda Não.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Agora</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Asked anew, because it was far slower than the others</source>
        <translation>Nova solicitação, porque era bem mais lenta que as outras</translation>
    </message>
    <message>
        <source>Asked anew: %1</source>
        <extracomment>%1: what went wrong before, as &quot;The connection was lost&quot;.</extracomment>
        <translation>Nova solicitação: %1</translation>
    </message>
    <message>
        <source>%1; it asks again soon</source>
        <extracomment>%1: what went wrong, as &quot;The connection was lost&quot;.</extracomment>
        <translation>%1; nova solicitação em breve</translation>
    </message>
    <message>
        <source>It asks again soon</source>
        <translation>Nova solicitação em breve</translation>
    </message>
    <message>
        <source>The disk writes more slowly than the bytes come</source>
        <translation>O disco grava mais devagar do que os dados chegam</translation>
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
        <source>Resting</source>
        <extracomment>A connection that asks again after a while.</extracomment>
        <translation>Em repouso</translation>
    </message>
    <message>
        <source>Nothing comes</source>
        <translation>Nada está chegando</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recebendo</translation>
    </message>
    <message>
        <source>This server is not to be asked so often</source>
        <translation>Este servidor não deve ser consultado com tanta frequência</translation>
    </message>
    <message>
        <source>Its bytes wait until the file is ready for them</source>
        <translation>Os dados esperam até que o arquivo esteja pronto</translation>
    </message>
    <message>
        <source>Has this source the same file?</source>
        <translation>Esta fonte tem o mesmo arquivo?</translation>
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
        <source>Not verified: no checksum was known</source>
        <translation>Não verificado: nenhuma soma de verificação conhecida</translation>
    </message>
    <message>
        <source>Verified piece by piece</source>
        <translation>Verificado parte por parte</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <extracomment>%1: a checksum.</extracomment>
        <translation>Verificado: %1</translation>
    </message>
    <message>
        <source>Verified: %1 (from %2)</source>
        <extracomment>%1: a checksum, %2: who said it, a file or a header of an answer.</extracomment>
        <translation>Verificado: %1 (de %2)</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Took</source>
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
        <source>Leads to</source>
        <extracomment>The address that a link led to in the end.</extracomment>
        <translation>Leva a</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>In parts; can go on after an interruption</source>
        <translation>Em partes; pode continuar após uma interrupção</translation>
    </message>
    <message>
        <source>In one piece; begins anew after an interruption</source>
        <translation>De uma só vez; recomeça após uma interrupção</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Alterado no servidor</translation>
    </message>
    <message>
        <source>Version mark</source>
        <extracomment>The server&apos;s mark for this version of the file (its ETag).</extracomment>
        <translation>Marca de versão</translation>
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
        <source>Again in %1 · %2</source>
        <extracomment>%1: a time such as 0:12, %2: why it has to be tried again.</extracomment>
        <translation>Nova tentativa em %1 · %2</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>It waits for its turn.</extracomment>
        <translation>Na fila</translation>
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
        <source>%1 %</source>
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
</context>
<context>
    <name>ErrorAdvice</name>
    <message>
        <source>Copy the link once more, all of it.</source>
        <translation>Copie o link de novo, por inteiro.</translation>
    </message>
    <message>
        <source>Look for a link that begins with https://.</source>
        <translation>Procure um link que comece com https://.</translation>
    </message>
    <message>
        <source>Look for a slip in the link, or check the network.</source>
        <translation>Veja se há algum erro no link ou verifique a rede.</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Verifique a rede ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is. Check this computer&apos;s date, or ask who runs the server.</source>
        <translation>O servidor não consegue provar sua identidade. Verifique a data deste computador ou consulte quem administra o servidor.</translation>
    </message>
    <message>
        <source>Sign in with what you have been given for the proxy.</source>
        <translation>Entre com os dados fornecidos para o proxy.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password.</source>
        <translation>Verifique o endereço e a senha do proxy.</translation>
    </message>
    <message>
        <source>Sign in with what the site has given you.</source>
        <translation>Entre com os dados fornecidos pelo site.</translation>
    </message>
    <message>
        <source>Links that only work for a while, or after signing in, have to be fetched anew.</source>
        <translation>Links que só funcionam por um tempo ou depois de entrar na conta precisam ser obtidos de novo.</translation>
    </message>
    <message>
        <source>It may have moved: look for a new link.</source>
        <translation>Ele pode ter mudado de lugar: procure um novo link.</translation>
    </message>
    <message>
        <source>That is the server&apos;s trouble: try again later.</source>
        <translation>O problema é do servidor: tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Try again, or look for the file on another server.</source>
        <translation>Tente novamente ou procure o arquivo em outro servidor.</translation>
    </message>
    <message>
        <source>Try again to fetch the new file from its beginning.</source>
        <translation>Tente novamente para baixar o novo arquivo desde o início.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What has come is kept.</source>
        <translation>Libere espaço e tente novamente. O que já foi recebido é mantido.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one.</source>
        <translation>Escolha outra pasta ou permita a gravação nesta.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>Check that the disk is there and healthy.</source>
        <translation>Verifique se o disco está conectado e em bom estado.</translation>
    </message>
    <message>
        <source>Allow more memory in the settings under Advanced, then try again; or add it anew with part files on a disk.</source>
        <translation>Permita mais memória nas configurações, em Avançado, e tente novamente; ou adicione-o de novo com arquivos parciais em um disco.</translation>
    </message>
    <message>
        <source>Move that file away, or save under another name.</source>
        <translation>Mova esse arquivo ou salve com outro nome.</translation>
    </message>
    <message>
        <source>Please report it, with the lines of the log.</source>
        <translation>Relate o problema, incluindo as linhas do registro.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The link can&apos;t be read</source>
        <translation>Não foi possível ler o link</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded</source>
        <translation>Só é possível baixar links http e https</translation>
    </message>
    <message>
        <source>There is no server of that name</source>
        <translation>Não existe servidor com esse nome</translation>
    </message>
    <message>
        <source>The server refuses connections</source>
        <translation>O servidor recusa conexões</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>A conexão foi perdida</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time</source>
        <translation>O servidor não respondeu a tempo</translation>
    </message>
    <message>
        <source>The connection can&apos;t be secured</source>
        <translation>Não foi possível proteger a conexão</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Não foi possível usar o proxy</translation>
    </message>
    <message>
        <source>User name and password needed</source>
        <translation>São necessários nome de usuário e senha</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acesso negado</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The server has no such file.</extracomment>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>The server reported an error</source>
        <translation>O servidor informou um erro</translation>
    </message>
    <message>
        <source>The link leads from one address to the next without end</source>
        <translation>O link leva de um endereço a outro sem fim</translation>
    </message>
    <message>
        <source>The server sent another part than was asked for</source>
        <translation>O servidor enviou uma parte diferente da solicitada</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>A resposta do servidor não faz sentido</translation>
    </message>
    <message>
        <source>The file has changed on the server</source>
        <translation>O arquivo mudou no servidor</translation>
    </message>
    <message>
        <source>Wrong checksum: the file is damaged or not the right one</source>
        <translation>Soma de verificação incorreta: o arquivo está danificado ou não é o correto</translation>
    </message>
    <message>
        <source>Not enough space on the disk</source>
        <translation>Espaço insuficiente no disco</translation>
    </message>
    <message>
        <source>No permission to write to the folder</source>
        <translation>Sem permissão para gravar na pasta</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>O arquivo é grande demais para este disco</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written</source>
        <translation>Não foi possível ler ou gravar no disco</translation>
    </message>
    <message>
        <source>The file is larger than the memory limit</source>
        <translation>O arquivo é maior que o limite de memória</translation>
    </message>
    <message>
        <source>A file of that name is already there</source>
        <translation>Já existe um arquivo com esse nome</translation>
    </message>
    <message>
        <source>Aborted</source>
        <extracomment>A download that was cancelled.</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Something went wrong inside Tributary</source>
        <translation>Algo deu errado no Tributary</translation>
    </message>
    <message>
        <source>The server wants to be left alone for a while</source>
        <translation>O servidor pede que se espere um pouco</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password</source>
        <translation>O proxy pede um nome de usuário e uma senha</translation>
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
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>can be fetched in parts</source>
        <translation>pode ser baixado em partes</translation>
    </message>
    <message>
        <source>in one stream only</source>
        <translation>só de uma vez</translation>
    </message>
    <message>
        <source>The server has “%1”: %2, %3</source>
        <extracomment>%1: a file name, %2: its size, %3: whether the server sends it in parts.</extracomment>
        <translation>O servidor tem “%1”: %2, %3</translation>
    </message>
    <message>
        <source>Try %1 in %2: %3</source>
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
        <source>; the checksum is right</source>
        <translation>; a soma de verificação está correta</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is</source>
        <translation>“%1” já existe e foi deixado como estava</translation>
    </message>
    <message>
        <source>The requests follow each other quickly; for a while no more of them are listed</source>
        <translation>As solicitações se sucedem rapidamente; por enquanto, não serão listadas outras</translation>
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
</context>
<context>
    <name>LinkRemarks</name>
    <message>
        <source>The text asks to go without a proxy.</source>
        <translation>O texto pede para não usar proxy.</translation>
    </message>
    <message>
        <source>The text asks to go by the proxy %1:%2, which sees what is fetched.</source>
        <extracomment>%1: the name of a server, %2: a number.</extracomment>
        <translation>O texto pede para usar o proxy %1:%2, que vê o que é baixado.</translation>
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
        <source>The text asks not to check certificates, so that anybody can pass for the server.</source>
        <translation>O texto pede para não verificar certificados, de modo que qualquer um pode se passar pelo servidor.</translation>
    </message>
    <message>
        <source>The text asks to believe the certificates in %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>O texto pede para confiar nos certificados em %1.</translation>
    </message>
    <message>
        <source>The list goes on: only its first %1 downloads are taken.</source>
        <extracomment>%1: how many can be added at once.</extracomment>
        <translation>A lista continua: só os primeiros %1 downloads são aproveitados.</translation>
    </message>
    <message>
        <source>Not every line can be used; the first that can’t is line %1.</source>
        <extracomment>%1: the number of a line.</extracomment>
        <translation>Nem todas as linhas podem ser usadas; a primeira que não pode é a linha %1.</translation>
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
</context>
<context>
    <name>Questions</name>
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
        <source>What has come of “%1” is deleted.</source>
        <translation>O que já foi recebido de “%1” será excluído.</translation>
    </message>
    <message>
        <source>What has come of unfinished downloads is deleted.</source>
        <translation>O que já foi recebido dos downloads não concluídos será excluído.</translation>
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
        <source>Remove with file</source>
        <translation>Remover com o arquivo</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Remover concluídos</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n finished download(s) from the list?</source>
        <translation>
            <numerusform>Remover %n download concluído da lista?</numerusform>
            <numerusform>Remover %n downloads concluídos da lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Os arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>Trust the certificate of %1?</source>
        <translation>Confiar no certificado de %1?</translation>
    </message>
    <message>
        <source>It does not prove who is at the other end: %1

Trust it only if who runs the server has given you this fingerprint (SHA-256):
%2

It is believed for this server alone, and only as long as it stays the same.</source>
        <extracomment>%1: what is wrong, as the system says it; %2: many digits.</extracomment>
        <translation>Ele não prova quem está do outro lado: %1

Confie nele somente se quem administra o servidor tiver informado esta impressão digital (SHA-256):
%2

Ele é aceito apenas para este servidor e somente enquanto não mudar.</translation>
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
        <source>Pausing keeps what has come so far, aborting deletes it.</source>
        <translation>Pausar mantém o que já foi recebido; cancelar exclui.</translation>
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
        <source>&amp;Abort downloads</source>
        <translation>&amp;Cancelar downloads</translation>
    </message>
    <message>
        <source>&amp;Keep downloading</source>
        <translation>Continuar &amp;baixando</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>Another version of Tributary is running. Quit it and start again.</source>
        <translation>Outra versão do Tributary está em execução. Feche-a e inicie novamente.</translation>
    </message>
    <message>
        <source>Tributary is running already, but does not answer.</source>
        <translation>O Tributary já está em execução, mas não responde.</translation>
    </message>
</context>
<context>
    <name>SlowReason</name>
    <message>
        <source>%1. It will be tried again in %2.</source>
        <extracomment>%1: what went wrong, a sentence without its full stop; %2: a time such as 0:12.</extracomment>
        <translation>%1. Nova tentativa em %2.</translation>
    </message>
    <message numerus="yes">
        <source>It waits for its turn: %n download(s) run at once.</source>
        <translation>
            <numerusform>Aguarda a vez: %n download por vez.</numerusform>
            <numerusform>Aguarda a vez: %n downloads por vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule lets nothing run at this hour.</source>
        <translation>O agendamento não permite downloads neste horário.</translation>
    </message>
    <message>
        <source>The server hasn&apos;t answered yet.</source>
        <translation>O servidor ainda não respondeu.</translation>
    </message>
    <message>
        <source>The disk writes more slowly than the bytes come.</source>
        <translation>O disco grava mais devagar do que os dados chegam.</translation>
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
        <source>All %n connection(s) that may be open are in use.</source>
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
        <source>Each of its connections gets about %1: the server gives each no more, or the line is full.</source>
        <translation>Cada conexão recebe cerca de %1: o servidor não dá mais que isso ou a linha está saturada.</translation>
    </message>
    <message>
        <source>Nothing here holds it back: the server or the network gives no more.</source>
        <translation>Nada aqui o restringe: o servidor ou a rede não dá mais que isso.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Another Tributary that is running has the list of downloads.</source>
        <translation>Outro Tributary em execução está usando a lista de downloads.</translation>
    </message>
    <message>
        <source>The list of downloads can’t be opened.</source>
        <translation>Não foi possível abrir a lista de downloads.</translation>
    </message>
    <message>
        <source>It stays as it is. What you download now is forgotten when you quit.</source>
        <translation>Ela fica como está. O que for baixado agora será esquecido ao sair.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) came back.</source>
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
        <source>The list of downloads can’t be written.</source>
        <translation>Não foi possível gravar a lista de downloads.</translation>
    </message>
    <message>
        <source>You see it as it was, and what was not finished is paused. What changes now is forgotten when you quit.</source>
        <translation>Ela aparece como estava, e o que não foi concluído está em pausa. O que mudar agora será esquecido ao sair.</translation>
    </message>
    <message>
        <source>The list of downloads can’t be saved at the moment.</source>
        <translation>Não foi possível salvar a lista de downloads no momento.</translation>
    </message>
    <message>
        <source>It is tried again. What has changed since is lost when the program ends before that.</source>
        <translation>Haverá nova tentativa. Se o programa for encerrado antes disso, as últimas alterações serão perdidas.</translation>
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
        <source>Keep everything in the folder of the program</source>
        <translation>Manter tudo na pasta do programa</translation>
    </message>
    <message>
        <source>Tell on standard error how long the window is ever busy</source>
        <translation>Informar na saída de erro o maior tempo em que a janela ficou ocupada</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>O que baixar</translation>
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
        <source>Downloads files over as many connections as pay off.</source>
        <translation>Baixa arquivos por tantas conexões quantas valerem a pena.</translation>
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
Several lines make several downloads.</source>
        <translation>https://…
Várias linhas geram vários downloads.</translation>
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
        <source>As the server names them</source>
        <translation>Os nomes dados pelo servidor</translation>
    </message>
    <message>
        <source>As the server names it</source>
        <translation>O nome dado pelo servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) will start.</source>
        <translation>
            <numerusform>%n download será iniciado.</numerusform>
            <numerusform>%n downloads serão iniciados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was tried: %1.</source>
        <extracomment>%1: what went wrong when the server was asked about a link.</extracomment>
        <translation>O link foi testado: %1.</translation>
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
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
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
        <source>Why</source>
        <extracomment>Why a connection is slow, waits or asked anew.</extracomment>
        <translation>Motivo</translation>
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
        <source>Downloads go on. The icon in the tray brings the window back.</source>
        <translation>Os downloads continuam. O ícone na bandeja do sistema traz a janela de volta.</translation>
    </message>
    <message>
        <source>The computer couldn’t be put to sleep or shut down.</source>
        <translation>Não foi possível suspender ou desligar o computador.</translation>
    </message>
    <message>
        <source>The program can’t be started.</source>
        <translation>Não foi possível iniciar o programa.</translation>
    </message>
</context>
<context>
    <name>tributary::DesktopSleepBlock</name>
    <message>
        <source>Downloads are running</source>
        <translation>Downloads em andamento</translation>
    </message>
</context>
<context>
    <name>tributary::DetailsPane</name>
    <message>
        <source>Choose a download to see all about it.</source>
        <translation>Escolha um download para ver seus detalhes.</translation>
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
        <source>High priority</source>
        <translation>Prioridade alta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Prioridade normal</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridade baixa</translation>
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
        <extracomment>The time left until a download is done.</extracomment>
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
</context>
<context>
    <name>tributary::DownloadView</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
</context>
<context>
    <name>tributary::EmptyHint</name>
    <message>
        <source>Drop a link here, paste one, or begin with New download.</source>
        <translation>Arraste um link para cá, cole um ou comece com Novo download.</translation>
    </message>
    <message>
        <source>There is no such download at the moment.</source>
        <translation>Não há nenhum download assim no momento.</translation>
    </message>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Nenhum download corresponde a “%1”.</translation>
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
</context>
<context>
    <name>tributary::FailureRemedies</name>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>The link was replaced.</source>
        <translation>O link foi substituído.</translation>
    </message>
    <message>
        <source>The link was not replaced.</source>
        <translation>O link não foi substituído.</translation>
    </message>
</context>
<context>
    <name>tributary::FileMoves</name>
    <message>
        <source>The file was renamed.</source>
        <translation>O arquivo foi renomeado.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Escolher pasta</translation>
    </message>
    <message>
        <source>What has come goes to the other folder…</source>
        <translation>Movendo o que já foi recebido para a outra pasta…</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>O arquivo fica onde está.</translation>
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
</context>
<context>
    <name>tributary::FinishedRows</name>
    <message>
        <source>The filter shows no finished download.</source>
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
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Pastas recentes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
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
</context>
<context>
    <name>tributary::KeysBox</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Drop links, text or lists of links on the window, or paste them. All else can be done by these keys:</source>
        <translation>Arraste links, textos ou listas de links para a janela, ou cole-os. Todo o resto pode ser feito com estas teclas:</translation>
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
        <source>Open the file, or see the details</source>
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
        <source>Open a tab of the details</source>
        <translation>Abrir uma aba dos detalhes</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
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
        <source>The list holds no http or https link.</source>
        <translation>A lista não contém nenhum link http ou https.</translation>
    </message>
    <message>
        <source>The clipboard holds no http or https link.</source>
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
        <source>In the list already.</source>
        <translation>Já está na lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added, the others are in the list already.</source>
        <translation>
            <numerusform>%n download adicionado; os outros já estão na lista.</numerusform>
            <numerusform>%n downloads adicionados; os outros já estão na lista.</numerusform>
        </translation>
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
        <source>In the list already: %1</source>
        <extracomment>%1: the link of a download.</extracomment>
        <translation>Já está na lista: %1</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Limpar &amp;seleção</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) selected.</source>
        <translation>
            <numerusform>%n download selecionado.</numerusform>
            <numerusform>%n downloads selecionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder to save to, with its whole path.</source>
        <translation>Escolha a pasta onde salvar, com o caminho completo.</translation>
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
</context>
<context>
    <name>tributary::ListedNote</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>Ir para o &amp;download</translation>
    </message>
    <message>
        <source>This link is in the list already.</source>
        <translation>Este link já está na lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the links are in the list already and come again under names of their own:</source>
        <translation>
            <numerusform>%n dos links já está na lista e será adicionado de novo com outro nome:</numerusform>
            <numerusform>%n dos links já estão na lista e serão adicionados de novo com outros nomes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Links that there is no room to name.</extracomment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
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
        <source>Only while the list is sorted by the time a download was added</source>
        <translation>Somente enquanto a lista estiver ordenada pela data de adição</translation>
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
        <translation>O filtro oculta o que foi adicionado.</translation>
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
        <source>Other links to the same file, one a line</source>
        <translation>Outros links para o mesmo arquivo, um por linha</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>Ca&amp;beçalhos</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
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
        <source>Tributary&apos;s own</source>
        <translation>O do Tributary</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the name of a field, %2: what is wrong with what stands in it.</extracomment>
        <translation>%1: %2</translation>
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
    <message>
        <source>KiB/s for each of the selected downloads; 0 is no limit:</source>
        <translation>KiB/s para cada um dos downloads selecionados; 0 significa sem limite:</translation>
    </message>
</context>
<context>
    <name>tributary::ProxyFields</name>
    <message>
        <source>As the system</source>
        <extracomment>The proxy: as the desktop has it.</extracomment>
        <translation>Igual ao sistema</translation>
    </message>
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
        <source>A user name and a password belong to the proxy of a download: New download, More, Proxy.</source>
        <translation>O nome de usuário e a senha são informados no proxy de cada download: Novo download, Mais, Proxy.</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>Isto não é um endereço de proxy.</translation>
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
        <source>Another link to “%1”. What has come so far is kept when the new link brings the same file.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Outro link para “%1”. O que já foi recebido é mantido se o novo link levar ao mesmo arquivo.</translation>
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
        <source>Give the whole link, with http:// or https://.</source>
        <translation>Informe o link completo, com http:// ou https://.</translation>
    </message>
</context>
<context>
    <name>tributary::SegmentMap</name>
    <message>
        <source>Parts of the file</source>
        <translation>Partes do arquivo</translation>
    </message>
</context>
<context>
    <name>tributary::SelectionCommands</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Não foi possível abrir “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the bin.</source>
        <translation>Não foi possível mover “%1” para a lixeira.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsAdvanced</name>
    <message>
        <source>&amp;Space on disk</source>
        <translation>&amp;Espaço em disco</translation>
    </message>
    <message>
        <source>Reserve it first</source>
        <translation>Reservar antes</translation>
    </message>
    <message>
        <source>Take it as bytes come</source>
        <translation>Ocupar conforme os dados chegam</translation>
    </message>
    <message>
        <source>&amp;Read and write at most</source>
        <translation>&amp;Ler e gravar no máximo</translation>
    </message>
    <message>
        <source>In one step. Both hold for downloads that are added from now on.</source>
        <translation>De uma só vez. Ambos valem para os downloads adicionados a partir de agora.</translation>
    </message>
    <message>
        <source>&amp;Memory for all connections</source>
        <translation>&amp;Memória para todas as conexões</translation>
    </message>
    <message>
        <source>When so much waits to be written, reading waits as well.</source>
        <translation>Quando há essa quantidade esperando para ser gravada, a leitura também espera.</translation>
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
        <source>Types</source>
        <extracomment>Of files.</extracomment>
        <translation>Tipos</translation>
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
</context>
<context>
    <name>tributary::SettingsDownloads</name>
    <message>
        <source>Downloads at &amp;once</source>
        <translation>Downloads &amp;simultâneos</translation>
    </message>
    <message>
        <source>&amp;Connections for each</source>
        <translation>&amp;Conexões por download</translation>
    </message>
    <message>
        <source>Connections in &amp;all</source>
        <translation>Conexões no &amp;total</translation>
    </message>
    <message>
        <source>A download takes as many connections as pay off, but no more than this. What is chosen for each holds for downloads that are added from now on.</source>
        <translation>Um download usa tantas conexões quantas valerem a pena, mas não mais que isto. O valor por download vale para os que forem adicionados a partir de agora.</translation>
    </message>
    <message>
        <source>When the &amp;file is there already</source>
        <translation>Se o arquivo já &amp;existir</translation>
    </message>
    <message>
        <source>Keep both, and number the new one</source>
        <translation>Manter ambos e numerar o novo</translation>
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
        <source>Fail the download</source>
        <translation>Fazer o download falhar</translation>
    </message>
    <message>
        <source>&amp;Date of the file</source>
        <translation>&amp;Data do arquivo</translation>
    </message>
    <message>
        <source>When it was downloaded</source>
        <translation>A do download</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>A do servidor</translation>
    </message>
    <message>
        <source>Check&amp;sum to verify</source>
        <translation>Soma de &amp;verificação</translation>
    </message>
    <message>
        <source>From the server’s answer</source>
        <translation>Da resposta do servidor</translation>
    </message>
    <message>
        <source>Also from a file beside it</source>
        <translation>Também de um arquivo ao lado</translation>
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
        <source>One beside the file, filled in place</source>
        <translation>Um ao lado do arquivo, preenchido no próprio local</translation>
    </message>
    <message>
        <source>Several in a folder, merged in the end</source>
        <translation>Vários em uma pasta, unidos no final</translation>
    </message>
    <message>
        <source>None: held in memory, written at once</source>
        <translation>Nenhum: mantido na memória, gravado de uma vez</translation>
    </message>
    <message>
        <source>Folder fo&amp;r part files</source>
        <translation>P&amp;asta dos arquivos parciais</translation>
    </message>
    <message>
        <source>The system&apos;s for temporary files</source>
        <translation>A do sistema para arquivos temporários</translation>
    </message>
    <message>
        <source>Files larger than the memory under Advanced fail.</source>
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
        <source>Let the computer sleep</source>
        <translation>Suspender o computador</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>Desligar o computador</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Executar um programa</translation>
    </message>
    <message>
        <source>When a&amp;ll are done</source>
        <translation>&amp;Quando todos terminarem</translation>
    </message>
    <message>
        <source>This happens once. A question comes first, and waits a while for a No.</source>
        <translation>Isso acontece uma só vez. Antes há uma pergunta, com algum tempo para responder Não.</translation>
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
        <source>One a line, each as it is</source>
        <translation>Um por linha, cada um como está</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsGeneral</name>
    <message>
        <source>&amp;Theme</source>
        <extracomment>The theme: as the desktop has it.</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language: as the desktop has it.</extracomment>
        <translation>Igual ao sistema</translation>
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
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>Reiniciar a&amp;gora</translation>
    </message>
    <message>
        <source>The words change when Tributary starts anew. Downloads go on after that.</source>
        <translation>O idioma muda quando o Tributary é reiniciado. Os downloads continuam depois disso.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Start with the session, in the tray</source>
        <translation>Iniciar com a &amp;sessão, na bandeja do sistema</translation>
    </message>
    <message>
        <source>%1 can’t be written.</source>
        <translation>Não foi possível gravar %1.</translation>
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
        <source>&amp;Pause between two requests</source>
        <translation>&amp;Pausa entre duas solicitações</translation>
    </message>
    <message>
        <source>What a host itself has asked for is obeyed in any case.</source>
        <translation>O que o próprio servidor pede é sempre respeitado.</translation>
    </message>
    <message>
        <source>Hosts of the last two weeks</source>
        <translation>Servidores das últimas duas semanas</translation>
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
        <source>Sends parts</source>
        <translation>Envia partes</translation>
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
</context>
<context>
    <name>tributary::SettingsNetwork</name>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Limite de velocidade</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No speed limit.</extracomment>
        <translation>Nenhum</translation>
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
        <source>Replace a &amp;silent connection after</source>
        <translation>&amp;Substituir conexão inativa após</translation>
    </message>
    <message>
        <source>The wait doubles with each try, and begins anew when something comes. Times and tries hold for downloads that are added from now on.</source>
        <translation>A espera dobra a cada tentativa e recomeça quando algo chega. Os tempos e as tentativas valem para os downloads adicionados a partir de agora.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Te&amp;ntar novamente</translation>
    </message>
    <message>
        <source>Soon, then less often</source>
        <extracomment>How to try again after a failure.</extracomment>
        <translation>Logo, depois com menos frequência</translation>
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
        <source>As chosen here:</source>
        <translation>Conforme escolhido aqui:</translation>
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
</context>
<context>
    <name>tributary::SettingsNotices</name>
    <message>
        <source>Tell me when</source>
        <translation>Avisar quando</translation>
    </message>
    <message>
        <source>a download is &amp;finished</source>
        <translation>um download for &amp;concluído</translation>
    </message>
    <message>
        <source>a download &amp;has failed</source>
        <translation>um download &amp;falhar</translation>
    </message>
    <message>
        <source>&amp;all downloads are done</source>
        <translation>&amp;todos os downloads forem concluídos</translation>
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
</context>
<context>
    <name>tributary::SettingsSchedule</name>
    <message>
        <source>&amp;Follow the hours of the week</source>
        <translation>&amp;Seguir os horários da semana</translation>
    </message>
    <message>
        <source>No speed limit is set at the moment, so limited hours are as fast as others.</source>
        <translation>No momento não há limite de velocidade definido, então as horas com limite são tão rápidas quanto as outras.</translation>
    </message>
    <message>
        <source>In limited hours the speed limit of %1 holds.</source>
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
        <source>Selected hours:</source>
        <translation>Horas selecionadas:</translation>
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
        <source>Pictures</source>
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
        <source>Folders are inside the one that a download is for, unless their whole path is given. An empty one is that folder itself.</source>
        <translation>As pastas ficam dentro da escolhida para o download, a menos que se informe o caminho completo. Se estiver vazia, é essa mesma pasta.</translation>
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
        <source>Restore &amp;usual ones</source>
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
        <source>%1 did not accept the user name or the password.</source>
        <extracomment>%1: the name of a server or a proxy.</extracomment>
        <translation>%1 não aceitou o nome de usuário ou a senha.</translation>
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
        <source>The list doesn&apos;t keep what was given for %1: give again what is needed to go on.</source>
        <extracomment>%1: the name of a server.</extracomment>
        <translation>A lista não guarda o que foi informado para %1: informe novamente o que for necessário para continuar.</translation>
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
        <source>Name: value, one a line</source>
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
</context>
<context>
    <name>tributary::SlowNote</name>
    <message>
        <source>Why is it slow?</source>
        <translation>Por que está lento?</translation>
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
        <translation>Velocidade dos últimos cinco minutos</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Agora %1, em média %2, no máximo %3</translation>
    </message>
    <message>
        <source>Nothing has come in the last five minutes.</source>
        <translation>Nada chegou nos últimos cinco minutos.</translation>
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
        <extracomment>Under the graph of the last minutes: now, and so many minutes ago.</extracomment>
        <translation>agora</translation>
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
    <name>tributary::Tray</name>
    <message>
        <source>Show window</source>
        <translation>Mostrar janela</translation>
    </message>
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
        <source>Messages</source>
        <translation>Mensagens</translation>
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
    <message>
        <source>No messages yet</source>
        <translation>Nenhuma mensagem ainda</translation>
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
</context>
</TS>
