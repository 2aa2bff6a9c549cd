namespace PatternAnalyzers.Qdrant.Emulator.Faults;

/// <summary>Which requests go wrong. Requests count from 1, from the moment a fault is planned.</summary>
public sealed class FaultPlan
{
    private readonly Lock gate = new();
    private readonly List<PlannedFault> planned = [];

    /// <summary>The k-th request goes wrong; of the writes only when asked.</summary>
    public void At(int request, Fault fault, bool writesOnly = false) => Add(request, request, fault, writesOnly);

    /// <summary>That request and all after it go wrong.</summary>
    public void From(int request, Fault fault, bool writesOnly = false) => Add(request, int.MaxValue, fault, writesOnly);

    /// <summary>Requests from the first to the last one given go wrong.</summary>
    public void Between(int first, int last, Fault fault, bool writesOnly = false) => Add(first, last, fault, writesOnly);

    /// <summary>Nothing goes wrong any more.</summary>
    public void Clear()
    {
        lock (gate)
            planned.Clear();
    }

    internal Fault? Next(EmulatedRequest request)
    {
        lock (gate)
        {
            Fault? found = null;
            foreach (var fault in planned)
                found = fault.Meets(request) ?? found;

            return found;
        }
    }

    private void Add(int first, int last, Fault fault, bool writesOnly)
    {
        lock (gate)
            planned.Add(new PlannedFault(first, last, fault, writesOnly));
    }

    private sealed class PlannedFault(int first, int last, Fault fault, bool writesOnly)
    {
        private int seen;

        public Fault? Meets(EmulatedRequest request)
        {
            if (writesOnly && !request.IsWrite)
                return null;

            seen++;
            return seen >= first && seen <= last ? fault : null;
        }
    }
}
