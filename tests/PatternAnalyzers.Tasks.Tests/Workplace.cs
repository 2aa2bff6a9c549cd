using System.Text;

namespace PatternAnalyzers.Tasks.Tests;

/// <summary>A folder with facts of one project, and the task set up on it.</summary>
internal sealed class Workplace : IDisposable
{
    private const string Header =
        """{"record":"header","schema_version":1,"tool_version":"0.1.0","assembly":"Orders","project":"src/Orders/Orders.csproj","target_framework":"net8.0","configuration":"Release","test":false,"mode":"build","profile":"auto","solution_assemblies":["Orders"]}""";

    private const string Classified =
        """{"record":"classified","schema_version":1,"tool_version":"0.1.0","score_version":1,"repository":"git.example.com/shop/orders","mode":"build","algorithm":"hybrid","project":"src/Orders/Orders.csproj","assembly":"Orders","target_framework":"net8.0","configuration":"Release","statistics":{"patterns":0,"rejected":0,"relationships":0,"by_type":{},"by_node_kind":{},"mean":null,"standard_deviation":null,"variance":null,"minimum":null,"median":null,"maximum":null},"warnings":[]}""";

    public Workplace() => WriteFacts($"{Header}\n{Classified}\n{{\"record\":\"end\",\"count\":2}}\n");

    public void WriteUnclassifiedFacts() => WriteFacts($"{Header}\n{{\"record\":\"end\",\"count\":1}}\n");

    public string Root { get; } = Directory.CreateTempSubdirectory("patterns-task-").FullName;

    public FakeBuildEngine Engine { get; private set; } = new();

    public string FactsFile => Path.Combine(Root, "obj", "patterns.facts.jsonl");

    public string DoneFile => Path.Combine(Root, "obj", "patterns.fragment.stamp");

    public string Fragments => Path.Combine(Root, "artifacts", "patterns");

    public string Fragment => Path.Combine(Fragments, "src~Orders~Orders.csproj.net8.0.Release.patterns.json");

    public void WriteFacts(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FactsFile)!);
        File.WriteAllText(FactsFile, text, new UTF8Encoding(false));
    }

    public bool Run(Action<WritePatternFragment>? change = null)
    {
        Engine = new FakeBuildEngine();
        var task = new WritePatternFragment
        {
            BuildEngine = Engine,
            FactsFile = FactsFile,
            ManifestDirectory = Fragments,
            DoneFile = DoneFile,
            RepositoryRoot = Root,
            Commit = "0123456789abcdef0123456789abcdef01234567",
        };
        change?.Invoke(task);
        return task.Execute();
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
