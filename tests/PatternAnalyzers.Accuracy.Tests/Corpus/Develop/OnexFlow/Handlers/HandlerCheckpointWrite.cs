using System.Text.Json;
using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers;

public sealed record PipelineCheckpoint(string TicketId, string Phase, int Attempt, IReadOnlyDictionary<string, string> Data);

[HandlerCategory(EnumHandlerTypeCategory.Effect)]
public sealed class HandlerCheckpointWrite
{
    public EnumHandlerType HandlerType => EnumHandlerType.NodeHandler;

    public required string Root { get; init; }

    public async Task<string> HandleAsync(PipelineCheckpoint payload)
    {
        var folder = Path.Combine(Root, payload.TicketId);
        Directory.CreateDirectory(folder);
        var final = Path.Combine(folder, $"{payload.Phase}_a{payload.Attempt}.json");
        var partial = final + ".tmp";
        await using (var stream = File.Create(partial))
        {
            await JsonSerializer.SerializeAsync(stream, payload);
        }

        File.Move(partial, final, overwrite: true);
        return final;
    }
}
