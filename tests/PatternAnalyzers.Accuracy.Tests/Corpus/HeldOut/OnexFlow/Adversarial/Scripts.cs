namespace Corpus.OnexFlow.Adversarial.HeldOut;

// scripts/integrate_patterns
public static class PatternIntegrationOrchestrator
{
    public static async Task Run(DirectoryInfo checkout)
    {
        var files = checkout.EnumerateFiles("*.json", SearchOption.AllDirectories).ToList();
        Console.WriteLine($"integrating {files.Count} files");
        foreach (var file in files)
        {
            var text = await File.ReadAllTextAsync(file.FullName);
            if (text.Contains("\"pattern_id\"")) file.CopyTo(Path.Combine("patterns", file.Name), true);
            else Console.Error.WriteLine("skipped " + file.Name);
        }
    }
}
