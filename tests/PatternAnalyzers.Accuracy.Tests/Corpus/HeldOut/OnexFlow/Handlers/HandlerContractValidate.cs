using System.Text.RegularExpressions;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers.HeldOut;

public class HandlerContractValidate
{
    private static readonly string[] Required = ["name", "node_type", "contract_version", "description"];

    public EnumHandlerType HandlerType => EnumHandlerType.ComputeHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Compute;

    public (double Score, List<string> Problems) Handle(IReadOnlyDictionary<string, string> contract)
    {
        List<string> problems = [];
        problems.AddRange(Required.Where(k => !contract.ContainsKey(k)).Select(k => "missing " + k));
        if (contract.TryGetValue("name", out var name) && !NodeName().IsMatch(name)) problems.Add("bad name " + name);
        if (contract.TryGetValue("contract_version", out var version) && !Version.TryParse(version, out _)) problems.Add("bad version " + version);
        return (Math.Max(0, 1 - problems.Count * 0.2), problems);
    }

    private static Regex NodeName() => new("^node_[a-z0-9_]+$");
}
