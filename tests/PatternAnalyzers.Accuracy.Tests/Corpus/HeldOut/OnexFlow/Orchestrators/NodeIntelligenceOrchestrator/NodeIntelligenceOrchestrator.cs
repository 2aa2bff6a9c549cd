using System.Threading.Channels;
using OmniBase.Models;

namespace Corpus.OnexFlow.Orchestrators.Intelligence.HeldOut;

public sealed record IntelCommand(Guid Id, string Operation, string Path);

public sealed class NodeIntelligenceOrchestrator
{
    private readonly ChannelReader<IntelCommand> inbox;
    private readonly IReadOnlyDictionary<string, Func<IntelCommand, Task<ModelIntent?>>> routes;

    public NodeIntelligenceOrchestrator(ChannelReader<IntelCommand> inbox, IReadOnlyDictionary<string, Func<IntelCommand, Task<ModelIntent?>>> routes)
    {
        this.inbox = inbox;
        this.routes = routes;
    }

    public async Task<IReadOnlyList<ModelIntent>> DrainAsync(CancellationToken token)
    {
        List<ModelIntent> intents = [];
        await foreach (var command in inbox.ReadAllAsync(token))
        {
            if (!routes.TryGetValue(command.Operation, out var worker))
            {
                intents.Add(new ModelIntent("dead_letter", command.Operation, command));
                continue;
            }

            if (await worker(command) is { } follow) intents.Add(follow);
        }

        return intents;
    }
}
