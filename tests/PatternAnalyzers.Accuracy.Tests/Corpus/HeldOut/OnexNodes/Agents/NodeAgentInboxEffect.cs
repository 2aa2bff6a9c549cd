using System.Text.Json;
using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexNodes.Agents.HeldOut;

public sealed record AgentLetter(string To, string From, string Subject, string Body, DateTimeOffset SentAt);

[NodeArchetype(EnumNodeArchetype.Effect)]
public sealed class NodeAgentInboxEffect(string spoolDirectory)
{
    public void Deliver(AgentLetter letter)
    {
        var inbox = Directory.CreateDirectory(Path.Combine(spoolDirectory, letter.To, "new"));
        var name = $"{letter.SentAt.ToUnixTimeMilliseconds()}-{letter.From}.json";
        File.WriteAllBytes(Path.Combine(inbox.FullName, name), JsonSerializer.SerializeToUtf8Bytes(letter));
    }

    public IEnumerable<AgentLetter> Collect(string agent)
    {
        var fresh = Path.Combine(spoolDirectory, agent, "new");
        if (!Directory.Exists(fresh)) yield break;
        var read = Directory.CreateDirectory(Path.Combine(spoolDirectory, agent, "cur")).FullName;
        foreach (var file in Directory.GetFiles(fresh).Order())
        {
            var letter = JsonSerializer.Deserialize<AgentLetter>(File.ReadAllBytes(file))!;
            File.Move(file, Path.Combine(read, Path.GetFileName(file)));
            yield return letter;
        }
    }
}
