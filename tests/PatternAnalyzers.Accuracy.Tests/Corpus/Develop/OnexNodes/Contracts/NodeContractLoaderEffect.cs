using System.Security.Cryptography;

namespace Corpus.OnexNodes.Contracts;

public readonly record struct ModelContractFile(string RelativePath, string Text, string Sha256);

public sealed class NodeContractLoaderEffect(ILogger<NodeContractLoaderEffect> log)
{
    private static readonly string[] Skipped = ["bin", "obj", ".git", "node_modules"];

    /// <summary>Walks <paramref name="root"/> and yields each contract.yaml once.</summary>
    public async IAsyncEnumerable<ModelContractFile> ExecuteEffectAsync(string root, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
    {
        var pending = new Stack<string>();
        pending.Push(root);
        while (pending.TryPop(out var directory))
        {
            foreach (var child in Directory.EnumerateDirectories(directory))
            {
                if (!Skipped.Contains(Path.GetFileName(child), StringComparer.OrdinalIgnoreCase))
                {
                    pending.Push(child);
                }
            }

            var file = Path.Combine(directory, "contract.yaml");
            if (!File.Exists(file))
            {
                continue;
            }

            var bytes = await File.ReadAllBytesAsync(file, ct);
            log.LogDebug("Loaded {File} ({Bytes} bytes)", file, bytes.Length);
            yield return new ModelContractFile(Path.GetRelativePath(root, file), System.Text.Encoding.UTF8.GetString(bytes), Convert.ToHexString(SHA256.HashData(bytes)));
        }
    }
}
