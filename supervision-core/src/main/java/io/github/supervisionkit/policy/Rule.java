package io.github.supervisionkit.policy;

import java.io.Serializable;

/** What a clause asks, as a value that the evaluation understands. Not for implementation. */
public sealed interface Rule extends Serializable
    permits AbsenceExcuses,
        AgendaPrompt,
        ChooseInDepth,
        Covers,
        DirectionByOthers,
        Discussion,
        DoesNotCount,
        Frequency,
        FunctionsNamed,
        HeldPrivately,
        HoursInUnit,
        InForce,
        Preparation,
        PriorityOnReturn,
        ReallocateInAbsence,
        RecordContent,
        Recording,
        ReviewActions,
        Revisit,
        SessionLength,
        SupervisionChain,
        TeamCompliance,
        Tightening {}
