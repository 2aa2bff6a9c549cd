namespace Corpus.Workshop.Emulation;

public sealed class MachineState
{
    public byte A { get; set; }
    public byte X { get; set; }
    public ushort Pc { get; set; }
    public bool Zero { get; set; }
    public byte[] Ram { get; } = new byte[65536];
}

/// <summary>The instruction table of the 6502 core.</summary>
public sealed class Instructions
{
    private readonly Func<MachineState, int>?[] _ops = new Func<MachineState, int>?[256];

    public Instructions()
    {
        _ops[0xA9] = static m => { m.A = m.Ram[m.Pc++]; m.Zero = m.A == 0; return 2; };
        _ops[0xA2] = static m => { m.X = m.Ram[m.Pc++]; m.Zero = m.X == 0; return 2; };
        _ops[0xE8] = static m => { m.X++; m.Zero = m.X == 0; return 2; };
        _ops[0xCA] = static m => { m.X--; m.Zero = m.X == 0; return 2; };
        _ops[0x4C] = static m => { m.Pc = Word(m); return 3; };
        _ops[0xD0] = static m => Branch(m, !m.Zero);
        _ops[0xF0] = static m => Branch(m, m.Zero);
        _ops[0x8D] = static m => { m.Ram[Word(m)] = m.A; m.Pc += 2; return 4; };
    }

    public int Step(MachineState machine)
    {
        var opcode = machine.Ram[machine.Pc++];
        var op = _ops[opcode] ?? throw new InvalidOperationException($"Illegal opcode {opcode:X2} at {machine.Pc - 1:X4}");
        return op(machine);
    }

    private static ushort Word(MachineState m) => (ushort)(m.Ram[m.Pc] | m.Ram[m.Pc + 1] << 8);

    private static int Branch(MachineState m, bool taken)
    {
        var offset = (sbyte)m.Ram[m.Pc++];
        if (!taken) return 2;
        m.Pc = (ushort)(m.Pc + offset);
        return 3;
    }
}
