using System.Text.Json;
using OmniBase.Models;

namespace Corpus.OnexNodes.Checkpoints;

public sealed record ModelCheckpoint(string TicketId, string Phase, int Attempt, string CommitSha, IReadOnlyList<string> Artifacts);

public sealed class NodeCheckpointEffect
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly DirectoryInfo _root;

    public NodeCheckpointEffect(DirectoryInfo root) => _root = root;

    public async Task<ModelEffectOutput> ExecuteEffectAsync(ModelContractEffect contract, ModelCheckpoint? checkpoint, CancellationToken ct)
    {
        var path = Path.Combine(_root.FullName, contract.Parameters["ticket"], contract.Parameters["phase"] + ".json");
        switch (contract.Operation)
        {
            case "write":
                ArgumentNullException.ThrowIfNull(checkpoint);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                var temporary = path + ".tmp";
                await using (var stream = File.Create(temporary))
                {
                    await JsonSerializer.SerializeAsync(stream, checkpoint, Options, ct);
                }

                File.Move(temporary, path, overwrite: true);
                return new ModelEffectOutput(contract.CorrelationId, true, path);
            case "exists":
                return new ModelEffectOutput(contract.CorrelationId, File.Exists(path), path);
            case "delete":
                File.Delete(path);
                return new ModelEffectOutput(contract.CorrelationId, true);
            default:
                throw new OnexException("CHECKPOINT_OPERATION", contract.Operation);
        }
    }
}
