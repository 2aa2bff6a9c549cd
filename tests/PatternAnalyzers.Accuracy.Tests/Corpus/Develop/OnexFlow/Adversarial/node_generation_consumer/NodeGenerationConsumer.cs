namespace Corpus.OnexFlow.Adversarial.GenerationConsumer;

public sealed record GenerationJob(string JobId, string Spec);
public interface ISpecExpander { Task<IReadOnlyList<string>> ExpandAsync(string spec); }
public interface IFileGenerator { Task<string> GenerateAsync(string part); }
public interface IGenerationVerifier { Task<bool> CompilesAsync(IReadOnlyList<string> files); }

public sealed class NodeGenerationConsumer(ISpecExpander expander, IFileGenerator generator, IGenerationVerifier verifier)
{
    public async Task<bool> HandleAsync(GenerationJob payload)
    {
        var files = new List<string>();
        foreach (var part in await expander.ExpandAsync(payload.Spec))
        {
            files.Add(await generator.GenerateAsync(part));
        }

        return await verifier.CompilesAsync(files);
    }
}
