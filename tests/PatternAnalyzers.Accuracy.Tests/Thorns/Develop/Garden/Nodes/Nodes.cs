namespace Garden.Nodes;

public sealed class NodeLevelReader
{
    public string Read(string path) => File.ReadAllText(path);
}

public sealed class LevelFormatter
{
    public string Format(decimal level) => level.ToString("0.00");
}
